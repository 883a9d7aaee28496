import { z } from 'zod'
import type { OfficeKind } from './office-kinds.ts'

/**
 * Compartments of forms.md: I identity · S safety and contact · C core · H health and counselling ·
 * K criminal line · D dossier · N numbers only after de-identification.
 */
export const compartments = ['I', 'S', 'C', 'H', 'K', 'D', 'N'] as const
export type Compartment = (typeof compartments)[number]

/** How a field is drawn; `territory`, `office`, `account` and `case` are references the API enumerates or links. */
export const widgets = [
  'text',
  'prose',
  'choice',
  'many',
  'number',
  'date',
  'moment',
  'phone',
  'territory',
  'office',
  'account',
  'case',
  'lines',
  'indicators',
  'consents',
] as const
export type Widget = (typeof widgets)[number]

export type FieldMeta = Readonly<{
  widget: Widget
  sees: readonly Compartment[]
  /** Name of the code list whose options label this field, key of `codes.ts`. */
  list?: string
  /** For a field that answers many items at once: the code list (or `indicators`) that names the items. */
  items?: string
  /** Kinds of offices a reference to an office may name; without it, the offices a person can be referred to. */
  offices?: readonly OfficeKind[]
  /** Value of a reference that means nobody, offered last. */
  none?: string
  /** Filled in beforehand by the screen: the moment of opening the form or the officer's own territory. */
  prefill?: 'now' | 'territory' | 'self'
  /** Stands in clear beside the sealed answers, because a list needs it; says nothing of the person. */
  open?: true
  /** HTCDS 2.0 field this answer maps to. */
  htcds?: string
  /** Valid values, where a pattern or a format says more than the type. */
  examples?: readonly string[]
}>

/** A form: zod object (strict), with a meta per field and, for long ones, pages in the order of forms.md. */
export type Form = Readonly<{
  schema: z.ZodObject
  pages?: readonly Readonly<{ key: string; fields: readonly string[] }>[]
}>

/** Fields of a form by name. */
export type Fields = Readonly<Record<string, z.ZodType>>

/** Makes a form out of fields; unknown keys are refused. */
export const form = (fields: Fields, pages?: Form['pages']): Form =>
  pages ? { schema: z.strictObject(fields), pages } : { schema: z.strictObject(fields) }

/** The empty form: a step that asks nothing, such as those of the clock. */
export const nothing: Form = form({})

/** Meta of one field of a form. */
export const metaOf = (field: z.ZodType): FieldMeta => field.meta() as unknown as FieldMeta

/** Every field of a form with its meta, in the order it is asked. */
export const metasOf = ({ schema }: Pick<Form, 'schema'>): [string, FieldMeta][] =>
  Object.entries(schema.shape).map(([name, field]) => [name, metaOf(field as z.ZodType)])
