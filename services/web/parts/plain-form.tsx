import type { ComponentChildren } from 'preact'
import { CsrfField } from '../forms/csrf-field.tsx'
import type { Fault } from '../forms/fault.ts'
import { Field } from '../forms/field.tsx'
import { type FormSchema, fieldsOf, isRequired } from '../forms/schema.ts'
import { TerritoriesContext } from '../forms/territory-field.tsx'
import type { Answers, Territory } from '../views.ts'

/** A form of the administration, drawn by the same fields as the forms of the SOP. */
export type Plain = Readonly<{ form: FormSchema; answers: Answers; faults: readonly Fault[]; territories?: readonly Territory[] }>

export function PlainForm({
  plain,
  action,
  button,
  children,
}: {
  plain: Plain
  action: string
  button: string
  children?: ComponentChildren
}) {
  return (
    <TerritoriesContext.Provider value={plain.territories ?? []}>
      <form class="questions" method="post" action={action} data-guard novalidate>
        <CsrfField />
        {fieldsOf(plain.form).map(([name, property]) => (
          <Field
            key={name}
            path={name}
            property={property}
            required={isRequired(plain.form, name)}
            value={plain.answers[name]}
            faults={plain.faults}
          />
        ))}
        {children}
        <button class="button" type="submit">
          {button}
        </button>
      </form>
    </TerritoriesContext.Provider>
  )
}
