import { dateOf, instantOf } from '../time.ts'
import type { Answers } from '../views.ts'
import type { Body } from '../visit.ts'
import { type FormPage, type FormSchema, fieldsOf, itemsOf, kindOf, type Property } from './schema.ts'

/** Answers of an urlencoded form, typed as its schema says. A question without an answer is left out; a wrong answer stays as typed. */
export function answersOf(form: FormSchema, body: Body, page?: FormPage): Answers {
  return readFields(fieldsOf(form, page), '', body)
}

const readFields = (fields: readonly [string, Property][], prefix: string, body: Body): Record<string, unknown> =>
  Object.fromEntries(
    fields.map(([name, property]) => [name, read(property, prefix + name, body)] as const).filter(([, value]) => value !== undefined),
  )

function read(property: Property, path: string, body: Body): unknown {
  switch (kindOf(property)) {
    case 'many':
      return listOf(body[path])
    case 'lines':
      return linesOf(property, path, body)
    case 'items':
      return itemAnswers(property, path, body)
    case 'number':
      return numberOf(textOf(body[path]))
    case 'yes-no':
      return yesNoOf(textOf(body[path]))
    case 'moment':
      return mapped(textOf(body[path]), instantOf)
    case 'date':
      return mapped(textOf(body[path]), dateOf)
    case 'phone':
      return mapped(textOf(body[path]), (text) => text.replace(/[\s()-]/g, ''))
    default:
      return textOf(body[path])
  }
}

const textOf = (sent: string | readonly string[] | undefined): string | undefined => {
  const text = (typeof sent === 'object' ? sent[0] : sent)?.replace(/\r\n?/g, '\n').trim()
  return text === '' ? undefined : text
}

function listOf(sent: string | readonly string[] | undefined): string[] | undefined {
  const list = new Set((typeof sent === 'string' ? [sent] : (sent ?? [])).filter((value) => value !== ''))
  return list.size === 0 ? undefined : [...list]
}

const mapped = (text: string | undefined, map: (text: string) => string): string | undefined => (text === undefined ? undefined : map(text))
const numberOf = (text: string | undefined): number | string | undefined =>
  text !== undefined && /^-?\d{1,15}$/.test(text) ? Number(text) : text
const yesNoOf = (text: string | undefined): boolean | string | undefined => (text === 'true' ? true : text === 'false' ? false : text)

/** Rows `events.0.country` in the order of their numbers; a row with nothing in it is none. */
function linesOf(property: Property, path: string, body: Body): unknown[] | undefined {
  const fields = Object.entries(property.items?.properties ?? {})
  const rows = rowNumbers(path, body)
    .map((row) => readFields(fields, `${path}.${row}.`, body))
    .filter((row) => Object.keys(row).length > 0)
  return rows.length === 0 ? undefined : rows
}

function rowNumbers(path: string, body: Body): number[] {
  const numbers = Object.keys(body)
    .filter((name) => name.startsWith(`${path}.`))
    .map((name) => Number(name.slice(path.length + 1).split('.')[0]))
  return [...new Set(numbers)]
    .filter((number) => Number.isSafeInteger(number) && number >= 0)
    .sort((a, b) => a - b)
    .slice(0, 100)
}

function itemAnswers(property: Property, path: string, body: Body): Record<string, unknown> | undefined {
  const given = itemsOf(property).flatMap(({ value }) => {
    const answer = textOf(body[`${path}.${value}`])
    return answer === undefined ? [] : [[value, answer] as const]
  })
  return given.length === 0 ? undefined : Object.fromEntries(given)
}
