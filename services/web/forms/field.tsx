import { ChoiceField } from './choice-field.tsx'
import { type Fault, faultAt } from './fault.ts'
import { ItemsField } from './items-field.tsx'
import { LinesField } from './lines-field.tsx'
import { kindOf, type Property } from './schema.ts'
import { TerritoryField } from './territory-field.tsx'
import { TextField } from './text-field.tsx'

/** What every field is drawn from. */
export type FieldProps = Readonly<{
  /** Path of the answer, joined by dots; also the name that is sent. */
  path: string
  property: Property
  required: boolean
  value: unknown
  error: string | undefined
  faults: readonly Fault[]
}>

/** Draws one question after its schema. */
export function Field(props: Omit<FieldProps, 'error'>) {
  const field: FieldProps = { ...props, error: faultAt(props.faults, props.path) }
  switch (kindOf(props.property)) {
    case 'choice':
    case 'reference':
    case 'yes-no':
    case 'many':
      return <ChoiceField {...field} />
    case 'territory':
      return <TerritoryField {...field} />
    case 'lines':
      return <LinesField {...field} />
    case 'items':
      return <ItemsField {...field} />
    default:
      return <TextField {...field} />
  }
}
