import { z } from 'zod'
import { type CodeList, codeLists } from './codes.ts'
import { wrong } from './field-codes.ts'
import type { Compartment, FieldMeta } from './form.ts'
import { territories } from './territories.ts'

type Sees = readonly Compartment[]
type More = Pick<FieldMeta, 'htcds' | 'prefill' | 'examples' | 'none' | 'open' | 'offices'>

/** A line of text, trimmed, without control characters or bidirectional overrides. */
export const text = (max: number, sees: Sees, more: More = {}) => line(max).meta({ widget: 'text', sees, ...more })

/** Free text, line breaks allowed; forms.md sets 1,000 characters as the usual limit. */
export const prose = (sees: Sees, max = 1000, more: More = {}) =>
  z
    .string(wrong('bad-format'))
    .trim()
    .min(1, 'required')
    .max(max, 'too-long')
    .refine(hasCleanProse, 'bad-characters')
    .meta({ widget: 'prose', sees, ...more })

/** A text of a fixed shape; `example` must match. */
export const shaped = (pattern: RegExp, example: string, sees: Sees, more: More = {}) =>
  line(40)
    .regex(pattern, 'bad-format')
    .meta({ widget: 'text', sees, examples: [example], ...more })

/** One value of a code list; `only` narrows the list and orders it. */
export const choice = <L extends CodeList>(list: L, sees: Sees, more: More & { only?: readonly (typeof codeLists)[L][number][] } = {}) => {
  const { only, ...meta } = more
  return z.enum((only ?? codeLists[list]) as readonly string[], wrong('not-in-list')).meta({ widget: 'choice', sees, list, ...meta })
}

/** At least one value of a code list, or as many as `least` says. */
export const many = (list: CodeList, sees: Sees, { least = 1, ...more }: More & { least?: number } = {}) =>
  z
    .array(z.enum(codeLists[list] as readonly string[], wrong('not-in-list')), wrong('bad-format'))
    .min(least, 'required')
    .max(codeLists[list].length, 'too-many')
    .refine((values) => new Set(values).size === values.length, 'bad-format')
    .meta({ widget: 'many', sees, list, ...more })

/** A whole number between `min` and `max`. */
export const number = (min: number, max: number, sees: Sees, more: More = {}) =>
  z
    .int(wrong('not-a-number'))
    .min(min, 'not-a-number')
    .max(max, 'not-a-number')
    .meta({ widget: 'number', sees, ...more })

/** A day, YYYY-MM-DD, between 1900 and 2100. */
export const date = (sees: Sees, more: More = {}) =>
  z.iso
    .date(wrong('not-a-date'))
    .refine(isNear, 'not-a-date')
    .meta({ widget: 'date', sees, examples: ['2026-01-15'], ...more })

/** An instant, ISO 8601 with an offset, between 1900 and 2100. */
export const moment = (sees: Sees, more: More = {}) =>
  z.iso
    .datetime({ offset: true, ...wrong('not-a-date') })
    .refine(isNear, 'not-a-date')
    .meta({ widget: 'moment', sees, examples: ['2026-01-15T09:30:00Z'], ...more })

/** A telephone number, E.164. */
export const phone = (sees: Sees, more: More = {}) =>
  line(20)
    .regex(/^\+?[1-9]\d{1,14}$/, 'bad-format')
    .meta({ widget: 'phone', sees, examples: ['+998901234567'], ...more })

/** A SOATO code of a region, district or city; names are the API's to add. */
export const territory = (sees: Sees, more: More = {}) => z.enum(places, wrong('not-in-list')).meta({ widget: 'territory', sees, ...more })

/** An office, by id. */
export const office = (sees: Sees, more: More = {}) => reference(anId, 'office', sees, more)
/** An office, or nobody known. */
export const officeOrNone = (sees: Sees, more: More = {}) =>
  reference(/^(none-known|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, 'office', sees, {
    none: 'none-known',
    examples: ['none-known'],
    ...more,
  })
/** An account of the actor's own office, by id. */
export const account = (sees: Sees, more: More = {}) => reference(anId, 'account', sees, more)
/** Another case, by id. */
export const caseRef = (sees: Sees, more: More = {}) => reference(anId, 'case', sees, more)

/** Repeated group of fields, at most `max` of them. */
export const lines = (fields: Readonly<Record<string, z.ZodType>>, sees: Sees, { min = 0, max = 20 } = {}) =>
  z
    .array(z.strictObject(fields, wrong('bad-format')), wrong('bad-format'))
    .min(min, 'required')
    .max(max, 'too-many')
    .meta({ widget: 'lines', sees })

/** One answer of `list` for any of the items of `items`. */
export const answers = (
  widget: 'indicators' | 'consents',
  items: readonly string[],
  itemsName: string,
  list: CodeList,
  sees: Sees,
  more: More = {},
) =>
  z
    .partialRecord(
      z.enum(items, wrong('unknown-field')),
      z.enum(codeLists[list] as readonly string[], wrong('not-in-list')),
      wrong('bad-format'),
    )
    .meta({ widget, sees, list, items: itemsName, ...more })

/** Makes a field one that may be left out. */
export const optional = (field: z.ZodType) => field.optional().meta(field.meta() ?? {})

const line = (max: number) =>
  z.string(wrong('bad-format')).trim().min(1, 'required').max(max, 'too-long').refine(isCleanLine, 'bad-characters')

const reference = (pattern: RegExp, widget: 'office' | 'account' | 'case', sees: Sees, more: More) =>
  z
    .string(wrong('bad-format'))
    .regex(pattern, 'not-in-list')
    .meta({ widget, sees, examples: [anExampleId], ...more })

const places = territories.filter(({ level }) => level !== 'country').map(({ code }) => code)
const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const anExampleId = '00000000-0000-4000-8000-000000000000'

// Controls break storage and print; bidirectional overrides and isolates let a text read otherwise than it is written.
const isCleanLine = (value: string) => !/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(value) && value.isWellFormed()
const hasCleanProse = (value: string) =>
  !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(value) && value.isWellFormed()
const isNear = (value: string) => value >= '1900' && value < '2100'
