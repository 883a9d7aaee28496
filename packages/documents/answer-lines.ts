import type { FieldMeta } from '@nrm/sop/form'
import type { PaperContent } from '@nrm/sop/paper-content'
import type { PaperField } from '@nrm/sop/papers-of-step'
import type { PaperWords } from './words-of.ts'

type References = PaperContent['references']

/** One answer in words, a paragraph each; lines of a repeated field one by one. */
export function answerLines(
  words: PaperWords,
  step: string,
  { meta, inner }: PaperField,
  answer: unknown,
  references: References,
): string[] {
  switch (meta.widget) {
    case 'many':
      return listed(answer).map((value) => words.code(meta.list ?? '', String(value)))
    case 'lines':
      return listed(answer).flatMap((line, index) => [
        words.say('web.print.line', { n: index + 1 }),
        ...inner.flatMap((field) => innerLine(words, step, field, (line as Record<string, unknown>)[field.name], references)),
      ])
    case 'indicators':
    case 'consents':
      return Object.entries((answer ?? {}) as Record<string, string>).map(
        ([item, value]) => `${words.item(meta.items ?? '', item)} — ${words.code(meta.list ?? '', value)}`,
      )
    default:
      return [inWords(words, meta, answer, references)]
  }
}

function innerLine(words: PaperWords, step: string, field: PaperField, value: unknown, references: References): string[] {
  const { label } = words.field(step, field.name)
  return value === undefined ? [] : [`– ${label}${label.endsWith('?') ? '' : ':'} ${inWords(words, field.meta, value, references)}`]
}

function inWords(words: PaperWords, meta: FieldMeta, answer: unknown, references: References): string {
  const value = String(answer)
  switch (meta.widget) {
    case 'choice':
      return words.code(meta.list ?? '', value)
    case 'territory':
      return words.place(value)
    case 'date':
      return words.date(value)
    case 'moment':
      return words.moment(value)
    case 'office':
    case 'account':
      return referred(words, meta, value, references)
    // The number of another case is none of this paper's business.
    case 'case':
      return '…'
    default:
      return typeof answer === 'boolean' ? words.say(answer ? 'ui.yes' : 'ui.no') : value
  }
}

function referred(words: PaperWords, meta: FieldMeta, id: string, references: References): string {
  if (id === meta.none) return words.sayOr(`code.none.${id}`, words.say('ui.not-known'))
  const name = references.get(id)
  if (name === undefined) return words.say('web.records.officer')
  return typeof name === 'string' ? name : name[words.language]
}

const listed = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [answer])
