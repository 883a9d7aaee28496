import { CsrfField } from '../forms/csrf-field.tsx'
import type { Fault } from '../forms/fault.ts'
import { Field } from '../forms/field.tsx'
import { type FormSchema, fieldsOf, isRequired } from '../forms/schema.ts'
import { useFrame } from '../frame.tsx'
import type { Answers, CaseView } from '../views.ts'

type Props = Readonly<{ caseId: string; form: NonNullable<CaseView['identity']>['form']; answers?: Answers; faults?: readonly Fault[] }>

/** Opening the sealed identity: an act with a reason, written down. */
export function RevealForm({ caseId, form, answers = {}, faults = [] }: Props) {
  const { t } = useFrame()
  const schema = form as FormSchema
  return (
    <section class="sealed no-print" aria-labelledby="identity">
      <h2 id="identity">{t('web.identity.sealed')}</h2>
      <p>{t('web.identity.written-down')}</p>
      <details class="fold" open={faults.length > 0}>
        <summary>
          <span>{t('web.identity.reveal')}</span>
        </summary>
        <form class="questions" method="post" action={`/cases/${caseId}/identity`} novalidate>
          <CsrfField />
          {fieldsOf(schema).map(([name, property]) => (
            <Field key={name} path={name} property={property} required={isRequired(schema, name)} value={answers[name]} faults={faults} />
          ))}
          <button class="button danger-button" type="submit">
            {t('web.identity.reveal')}
          </button>
        </form>
      </details>
    </section>
  )
}
