import { compartments } from '@nrm/sop/form'
import { type FormSchema, fieldsOf } from '../forms/schema.ts'
import { useFrame } from '../frame.tsx'
import type { Answers } from '../views.ts'

/** Which offices will see which part of the answers, said before anything is sent. */
export function SeenBy({ form, answers }: { form: FormSchema; answers: Answers }) {
  const { t } = useFrame()
  const given = fieldsOf(form).filter(([name]) => answers[name] !== undefined)
  const parts = compartments
    .map((part) => ({ part, fields: given.filter(([, property]) => property['x-sees']?.includes(part)) }))
    .filter(({ fields }) => fields.length > 0)
  if (parts.length === 0) return null
  return (
    <section aria-labelledby="seen-by">
      <h2 id="seen-by">{t('web.seen-by')}</h2>
      <dl class="answers">
        {parts.map(({ part, fields }) => (
          <div key={part}>
            <dt>{t(`web.sees.${part}`)}</dt>
            <dd>
              <details>
                <summary>{t('web.seen-by.count', { n: fields.length })}</summary>
                <ul>
                  {fields.map(([name, property]) => (
                    <li key={name}>{property.title ?? name}</li>
                  ))}
                </ul>
              </details>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
