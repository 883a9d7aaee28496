import { procedureNames } from '@nrm/sop/procedures'
import { useFrame } from '../frame.tsx'
import { ownNames } from '../parts/masthead.tsx'
import type { Screen } from '../screen.tsx'

/** Blank forms for work without a connection, in every language. */
function Page() {
  const { t } = useFrame()
  const sets = [
    ['registration', t('web.blanks.registration')],
    ...procedureNames.map((name) => [name, t(`procedure.${name}`)] as const),
  ] as const
  return (
    <article class="narrow">
      <h1>{t('web.blanks')}</h1>
      <p>{t('web.blanks.lead')}</p>
      <dl class="answers">
        {sets.map(([name, title]) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd class="choices">
              {Object.entries(ownNames).map(([language, own]) => (
                <a key={language} lang={language} href={`/blanks/${name}/${language}`}>
                  {own} <span class="unseen">PDF, {title}</span>
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

export const blanks: Screen<Record<string, never>> = { title: (t) => t('web.blanks'), load: async () => ({}), Page }
