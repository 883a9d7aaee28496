import { formatDate } from '@nrm/messages/dates'
import { valueText } from '@nrm/messages/legal-words'
import { has } from '@nrm/messages/t'
import { parameterTopics, usesOf } from '@nrm/sop/parameter-uses'
import { useFrame } from '../frame.tsx'
import { inForceOf, laterOf, Provenance, Value } from '../parts/parameter-value.tsx'
import type { Screen } from '../screen.tsx'
import { sayOr } from '../text.ts'
import type { Parameter } from '../views.ts'

type Data = Readonly<{ parameters: readonly Parameter[] }>

/** Legal parameters by topic: value, since when, how we know it, and what waits for a second person. */
function Page({ data: { parameters } }: { data: Data }) {
  const { t } = useFrame()
  const assumed = parameters.filter((one) => inForceOf(one).provenance === 'assumed').length
  const byTopic = Map.groupBy(parameters, ({ code }) => usesOf(code).topic)
  return (
    <>
      <h1>{t('web.menu.parameters')}</h1>
      <p>
        {t('web.parameter.two')} {t('web.parameter.lead')}
      </p>
      <p class="notice warn">
        {t('web.parameter.assumed-count', { n: assumed, all: parameters.length })} <a href="/assumed-law">{t('web.assumed')}</a>
      </p>
      {parameterTopics.map((topic) => {
        const rows = byTopic.get(topic) ?? []
        return rows.length > 0 && <Topic key={topic} topic={topic} rows={rows} />
      })}
    </>
  )
}

function Topic({ topic, rows }: { topic: string; rows: readonly Parameter[] }) {
  const { t } = useFrame()
  const title = sayOr(t, has(`procedure.${topic}`) ? `procedure.${topic}` : `web.parameter.topic.${topic}`, topic)
  return (
    <section aria-labelledby={`topic-${topic}`}>
      <h2 id={`topic-${topic}`}>{title}</h2>
      <table class="cards">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.parameter.code')}</th>
            <th scope="col">{t('web.parameter.value')}</th>
            <th scope="col">{t('web.parameter.provenance')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((parameter) => (
            <Line key={parameter.code} parameter={parameter} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ parameter }: { parameter: Parameter }) {
  const { t, language } = useFrame()
  const { value, validFrom, provenance } = inForceOf(parameter)
  return (
    <tr>
      <th scope="row">
        <a href={`/parameters/${parameter.code}`}>{sayOr(t, `parameter.${parameter.code}`, parameter.code)}</a>
        {parameter.proposal && <span class="badge soon">{t('web.parameter.waits')}</span>}
        <span class="since">
          <code>{parameter.code}</code>
        </span>
      </th>
      <td data-label={t('web.parameter.value')}>
        <b>
          <Value parameter={parameter} value={value} />
        </b>
        <span class="since">{t('web.parameter.since', { date: formatDate(language, validFrom) })}</span>
        {laterOf(parameter).map((later) => (
          <span key={later.version} class="since">
            {t('web.parameter.later', {
              date: formatDate(language, later.validFrom),
              value: valueText(language, parameter.unit, later.value),
            })}
          </span>
        ))}
      </td>
      <td data-label={t('web.parameter.provenance')}>
        <Provenance of={provenance} />
      </td>
    </tr>
  )
}

export const parameters: Screen<Data> = {
  title: (t) => t('web.menu.parameters'),
  load: async ({ api }) => ({ parameters: await api<Parameter[]>('/api/parameters') }),
  Page,
}
