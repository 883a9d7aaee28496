import type { Assumption, AssumptionGroup } from '@nrm/manual/assumed-item'
import { assumedLaw, pointsIn } from '@nrm/manual/assumed-law'
import { readingList } from '@nrm/sop/reading-list'
import { useFrame } from '../frame.tsx'
import { inForceOf } from '../parts/parameter-value.tsx'
import type { Screen } from '../screen.tsx'
import type { Parameter } from '../views.ts'

type Data = Readonly<{ groups: readonly AssumptionGroup[] }>

/** Everything the system does on an assumption, for a lawyer: numbered, printable, with a line for each answer. */
function Page({ data: { groups } }: { data: Data }) {
  const { t, language } = useFrame()
  return (
    <article class="report">
      <h1>{t('web.assumed')}</h1>
      <p>{t('manual.assumed.lead')}</p>
      <p class="quiet">{t('web.assumed.print')}</p>
      <nav aria-label={t('web.assumed')}>
        <ol>
          {groups.map(({ name, title, points }) => (
            <li key={name}>
              <a href={`#${name}`}>{title}</a> <span class="quiet">{t('manual.assumed.count', { n: points.length })}</span>
            </li>
          ))}
        </ol>
      </nav>
      <p>{t('manual.assumed.count', { n: pointsIn(groups) })}</p>
      <section aria-labelledby="reading">
        <h2 id="reading">{t('manual.assumed.reading')}</h2>
        <ol>
          {readingList.map(({ title, lex }) => (
            <li key={title.en}>
              {title[language]} {lex && <span class="quiet">lex.uz {lex}</span>}
            </li>
          ))}
        </ol>
      </section>
      {groups.map(({ name, title, points }, index) => (
        <section key={name} aria-labelledby={name}>
          <h2 id={name}>
            {index + 1}. {title}
          </h2>
          {points.map((point, place) => (
            <Point key={point.code} point={point} number={`${index + 1}.${place + 1}`} />
          ))}
        </section>
      ))}
    </article>
  )
}

function Point({ point: { title, does, lines, where, read, unknown, ask }, number }: { point: Assumption; number: string }) {
  const { t } = useFrame()
  return (
    <section class="report-point" aria-labelledby={`p${number}`}>
      <h3 id={`p${number}`}>
        {number}. {title}
      </h3>
      <dl class="report-facts">
        <Fact name={t('manual.assumed.does')} value={does} lines={lines} />
        <Fact name={t('manual.assumed.where')} value={where.join('; ')} />
        <Fact name={t('manual.assumed.read')} value={read.join('; ')} />
        <Fact name={t('manual.assumed.unknown')} value={unknown} />
        <Fact name={t('manual.assumed.ask')} value={ask} />
        <div>
          <dt>{t('manual.assumed.answer')}</dt>
          <dd class="report-answer" />
        </div>
      </dl>
    </section>
  )
}

function Fact({ name, value, lines }: { name: string; value: string; lines?: readonly string[] | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {lines && (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}

export const assumedLawScreen: Screen<Data> = {
  title: (t) => t('web.assumed'),
  load: async ({ api, language }) => {
    const parameters = await api<Parameter[]>('/api/parameters')
    return {
      groups: assumedLaw(
        language,
        parameters.map((one) => ({ code: one.code, unit: one.unit, ...inForceOf(one) })),
      ),
    }
  },
  Page,
}
