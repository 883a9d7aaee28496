import type { Form } from '@nrm/sop/form'
import { type FormSchema, jsonSchemaOf } from '@nrm/sop/json-schema'
import { onceEach } from '@nrm/sop/once-each'
import type { Caseload } from '../caseload.ts'
import type { Dice } from '../dice.ts'

/** What the answers of a form depend on beside the caseload. */
export type Asked = Readonly<{
  step: string
  form: Form
  traits: Readonly<Record<string, string>>
  dice: Dice
  at: number
  /** Account, office and place of whoever fills it in. */
  officer: Readonly<{ id: string; office: string }>
  territory: string
  /** Offices a field may name, by kind; without kinds those a person can be referred to. */
  offices: (kinds: readonly string[] | undefined) => readonly string[]
  /** Another case the step may name. */
  otherCase: () => string | null
  /** Every field is answered, and no ground that needs the person's word is given. */
  isThorough?: boolean
}>

type Property = Readonly<Record<string, unknown>> & {
  type?: string
  enum?: readonly string[]
  examples?: readonly unknown[]
  items?: Property
  minItems?: number
  minLength?: number
  minimum?: number
  properties?: Readonly<Record<string, Property>>
  required?: readonly string[]
}

/** Fills a form as an officer would who knows its schema and what the caseload says of people. */
export function answersTo(caseload: Caseload, asked: Asked): Record<string, unknown> {
  const schema = jsonSchemaOf(asked.form) as FormSchema & Property
  return objectOf(caseload, asked, schema)
}

function objectOf(caseload: Caseload, asked: Asked, { properties = {}, required = [] }: Property): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const [name, property] of Object.entries(properties)) {
    const weights = weightsFor(caseload, asked, name)
    if (weights && !(asked.isThorough && Object.hasOwn(weights, '') && Object.keys(weights).length > 1)) {
      const value = asked.dice.weighted(weights)
      if (value !== '') answers[name] = isList(property) ? listOf(value, property) : value
      continue
    }
    if (required.includes(name) || asked.isThorough) answers[name] = answerTo(caseload, asked, name, property)
  }
  return answers
}

function answerTo(caseload: Caseload, asked: Asked, name: string, property: Property): unknown {
  switch (property['x-widget']) {
    case 'office': {
      const offices = asked.offices(property['x-offices-of'] as readonly string[] | undefined)
      return offices.length > 0 ? asked.dice.pick(offices) : (property['x-none'] ?? asked.officer.office)
    }
    case 'account':
      return asked.officer.id
    case 'territory':
      return asked.territory
    case 'case':
      return asked.otherCase() ?? (property.examples as readonly string[])[0]
    case 'date':
      return new Date(asked.at + 5 * 3_600_000).toISOString().slice(0, 10)
    case 'moment':
      return new Date(asked.at).toISOString()
    default:
      // A child is fourteen, whenever it is met.
      if (name === 'birthMonth') return `${new Date(asked.at).getUTCFullYear() - 14}-06`
      return plainValueOf(caseload, asked, name, property)
  }
}

function plainValueOf(caseload: Caseload, asked: Asked, name: string, property: Property): unknown {
  if (property.enum) {
    const values = asked.isThorough ? property.enum.filter((value) => value !== 'consent') : property.enum
    // The first value of a list is the usual one.
    return asked.dice.fraction() < USUAL ? values[0] : asked.dice.pick(values)
  }
  if (property.examples) return property.examples[0]
  switch (property.type) {
    case 'integer':
    case 'number':
      return property.minimum ?? 1
    case 'boolean':
      return true
    case 'array':
      return Array.from({ length: property.minItems ?? 1 }, () => answerTo(caseload, asked, name, property.items as Property))
    case 'object':
      return objectOf(caseload, asked, property)
    default:
      return 'invented text'.padEnd(property.minLength ?? 0, '.')
  }
}
const USUAL = 0.9

const isList = ({ type }: Property): boolean => type === 'array'

/** A list with the value drawn, and as many of the usual ones beside it as the form asks for. */
const listOf = (value: string, { minItems = 1, items }: Property): string[] =>
  [value, ...(items?.enum ?? []).filter((other) => other !== value)].slice(0, minItems)

/** The last entry that fits step, field and traits. */
function weightsFor(caseload: Caseload, { step, traits, isThorough }: Asked, field: string): Readonly<Record<string, number>> | undefined {
  const entries = byField(caseload).get(field)
  const weights = entries?.findLast(
    (entry) =>
      (entry.step === step || entry.step === '*') && Object.entries(entry.when ?? {}).every(([trait, value]) => traits[trait] === value),
  )?.weights
  if (!isThorough || !weights || !Object.hasOwn(weights, 'consent')) return weights
  const { consent, ...others } = weights
  return Object.keys(others).length > 0 ? others : weights
}

const byField = onceEach(({ answers }: Caseload) => Map.groupBy(answers, ({ field }) => field))
