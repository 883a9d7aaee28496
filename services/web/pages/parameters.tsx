import { acts } from '@nrm/sop/acts'
import { administer } from '../administer.ts'
import { parameterForm } from '../forms/administration.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { useFrame } from '../frame.tsx'
import { Day } from '../parts/moment.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Screen } from '../screen.tsx'
import { type Say, sayOr } from '../text.ts'
import type { Language, Parameter } from '../views.ts'
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
  const { t, language } = useFrame()
  return (
    <tr>
      <th scope="row">
        {sayOr(t, `parameter.${version.code}`, version.code)}
        <span class="since">
          {t('web.parameter.version', { n: version.version })} · <code>{version.code}</code>
        </span>
      </th>
      <td data-label={t('web.parameter.value')} class="figure">
        {sayOr(t, `status-authority.${version.value}`, version.value)} <span class="since">{t(`web.unit.${version.unit}`)}</span>
      </td>
      <td data-label={t('web.parameter.basis')}>
        {basisText(language, t, version.basis)}{' '}
        <span class={`mark mark-${version.provenance}`}>{t(`web.provenance.${version.provenance}`)}</span>
      </td>
      <td data-label={t('web.parameter.valid-from')}>
        <Day on={version.validFrom} />
        <span class="since">{version.setBy ?? t('web.parameter.installed')}</span>
      </td>
    </tr>
  )
}

/** The first versions name an act by its key and an article; what an administrator wrote stands as written. */
function basisText(language: Language, t: Say, basis: string): string {
  const [key = '', article] = basis.split(' ')
  if (!Object.hasOwn(acts, key)) return basis
  const act = acts[key as keyof typeof acts][language]
  return article ? t('web.citation', { act, article }) : act
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
