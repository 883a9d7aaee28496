import { useFrame } from '../frame.tsx'
import type { Fault } from './fault.ts'
import { type FormSchema, idOf, questionAt } from './schema.ts'

type Props = Readonly<{
  faults: readonly Fault[]
  /** Why the whole was refused. */
  lead?: string | null
  form?: FormSchema
  /** Address of the page on which an answer is given, when it is not this one. */
  whereOf?: (path: string) => string
}>

/** What was wrong, at the top and with the focus; every line leads to its answer. */
export function ErrorSummary({ faults, lead, form = {}, whereOf = () => '' }: Props) {
  const { t } = useFrame()
  if (faults.length === 0 && !lead) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever sent a form that was refused must hear why first
    <div class="summary" role="alert" aria-labelledby="summary-heading" tabIndex={-1} autoFocus id="summary">
      <h2 id="summary-heading">{t('web.form.faults')}</h2>
      {lead && <p>{lead}</p>}
      {faults.length > 0 && (
        <ul>
          {faults.map(({ path, message }) => {
            const question = questionAt(form, path)
            return (
              <li key={path}>
                <a href={`${whereOf(path)}#${idOf(path)}`}>{question ? t('web.form.fault', { question, message }) : message}</a>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
