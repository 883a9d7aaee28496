import { administer } from '../administer.ts'
import { parameterForm } from '../forms/administration.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { useFrame } from '../frame.tsx'
import { Day } from '../parts/moment.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Screen } from '../screen.tsx'
import { sayOr } from '../text.ts'
import type { Parameter } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ versions: readonly Parameter[]; plain: Plain; lead: string | null }>

/** Legal parameters, every version with what it rests on. A running case keeps the version its clock began under. */
function Page({ data: { versions, plain, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <h1>{t('web.menu.parameters')}</h1>
      <p>{t('web.parameter.lead')}</p>
      <table class="cards">
        <caption class="unseen">{t('web.menu.parameters')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.parameter.code')}</th>
            <th scope="col">{t('web.parameter.value')}</th>
            <th scope="col">{t('web.parameter.basis')}</th>
            <th scope="col">{t('web.parameter.valid-from')}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <Line key={`${version.code}${version.version}`} version={version} />
          ))}
        </tbody>
      </table>
      <article class="narrow">
        <h2>{t('web.parameter.new')}</h2>
        <PlainForm plain={plain} action="/parameters" button={t('web.parameter.set')} />
      </article>
    </>
  )
}

function Line({ version }: { version: Parameter }) {
  const { t } = useFrame()
  return (
    <tr>
      <th scope="row">
        {sayOr(t, `parameter.${version.code}`, version.code)}
        <span class="since">
          {version.code} · {t('web.parameter.version', { n: version.version })}
        </span>
      </th>
      <td data-label={t('web.parameter.value')} class="figure">
        {version.value} <span class="since">{t(`web.unit.${version.unit}`)}</span>
      </td>
      <td data-label={t('web.parameter.basis')}>
        {version.basis} <span class={`mark mark-${version.provenance}`}>{t(`web.provenance.${version.provenance}`)}</span>
      </td>
      <td data-label={t('web.parameter.valid-from')}>
        <Day on={version.validFrom} />
        <span class="since">{version.setBy ?? t('web.audit.system')}</span>
      </td>
    </tr>
  )
}

async function load({ api, t }: Visit): Promise<Data> {
  const versions = await api<Parameter[]>('/api/parameters')
  const codes = [...new Set(versions.map(({ code }) => code))]
  return { versions, plain: { form: parameterForm(t, codes), answers: {}, faults: [] }, lead: null }
}

export const parameters: Screen<Data> = {
  title: (t) => t('web.menu.parameters'),
  load,
  Page,
  submit: async (visit) => {
    const data = await load(visit)
    const answers = answersOf(data.plain.form, visit.body)
    const done = await administer<Parameter>(visit, '/api/parameters', { method: 'POST', body: answers })
    if (done.type === 'done') return { go: '/parameters' }
    return { status: done.status, data: { ...data, plain: { ...data.plain, answers, faults: done.faults }, lead: done.lead } }
  },
}
