import { formatDate } from '@nrm/messages/dates'
import { basisText } from '@nrm/messages/legal-words'
import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { parameterForm } from '../forms/parameter.ts'
import { useFrame } from '../frame.tsx'
import { Day } from '../parts/moment.tsx'
import { ActsOn } from '../parts/parameter-acts-on.tsx'
import { OpenProposal } from '../parts/parameter-proposal.tsx'
import { inForceOf, Provenance, Value } from '../parts/parameter-value.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { sayOr } from '../text.ts'
import { Trouble } from '../trouble.ts'
import type { Parameter } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ parameter: Parameter; plain: Plain; lead: string | null; done: string | null }>

const outcomes = ['proposed', 'approved', 'rejected', 'withdrawn'] as const

/** One legal parameter: its value, what it acts on, what waits, every version, and a form to propose another. */
function Page({ data: { parameter, plain, lead, done } }: { data: Data }) {
  const { t, language } = useFrame()
  const { code, proposal, mayPropose } = parameter
  const now = inForceOf(parameter)
  const outcome = outcomes.find((one) => one === done)
  return (
    <article class="narrow parameter">
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <p class="back">
        <a href="/parameters">{t('web.parameter.all')}</a>
      </p>
      <h1>{sayOr(t, `parameter.${code}`, code)}</h1>
      {outcome && !lead && plain.faults.length === 0 && (
        <p class="notice" role="status">
          {t(`web.parameter.done.${outcome}`)}
        </p>
      )}
      <p>
        <b>
          <Value parameter={parameter} value={now.value} />
        </b>{' '}
        {t('web.parameter.since', { date: formatDate(language, now.validFrom) })} <Provenance of={now.provenance} />
      </p>
      <p>
        {t('web.parameter.basis')}: {basisText(language, now.basis)}
      </p>
      {proposal && <OpenProposal parameter={parameter} proposal={proposal} />}
      <section aria-labelledby="acts-on">
        <h2 id="acts-on">{t('web.parameter.acts-on')}</h2>
        <ActsOn code={code} />
        <p class="hint">{t('web.parameter.lead')}</p>
      </section>
      {mayPropose && (
        <section aria-labelledby="propose">
          <h2 id="propose">{t('web.parameter.propose')}</h2>
          <PlainForm plain={plain} action={`/parameters/${code}`} button={t('web.parameter.propose-send')} />
        </section>
      )}
      <History parameter={parameter} />
    </article>
  )
}

function History({ parameter }: { parameter: Parameter }) {
  const { t, language } = useFrame()
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('web.parameter.history')}</h2>
      <ul class="lines">
        {parameter.versions.toReversed().map((one) => (
          <li key={one.version}>
            <b>
              <Value parameter={parameter} value={one.value} />
            </b>
            <span>
              <Day on={one.validFrom} /> · {t('web.parameter.version', { n: one.version })}
              <span class="since">{basisText(language, one.basis)}</span>
              <span class="since">{handsOf(one, t)}</span>
            </span>
            <Provenance of={one.provenance} />
          </li>
        ))}
      </ul>
      {parameter.closed.length > 0 && (
        <>
          <h3>{t('web.parameter.closed')}</h3>
          <ul class="lines">
            {parameter.closed.map((one) => (
              <li key={one.id}>
                <b>
                  <Value parameter={parameter} value={one.value} />
                </b>
                <span>
                  {t('web.parameter.proposed', { name: one.by, date: formatDate(language, one.at) })}
                  <span class="since">
                    {one.state === 'rejected'
                      ? t('web.parameter.was-rejected', { name: one.decidedBy ?? '', date: formatDate(language, one.decidedAt ?? one.at) })
                      : t('web.parameter.was-withdrawn', { date: formatDate(language, one.decidedAt ?? one.at) })}
                  </span>
                  {one.why && <span class="since">{one.why}</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function handsOf({ setBy, approvedBy }: Parameter['versions'][number], t: ReturnType<typeof useFrame>['t']): string {
  if (!setBy) return t('web.parameter.installed')
  return approvedBy ? t('web.parameter.by', { by: setBy, approved: approvedBy }) : t('web.parameter.by-one', { by: setBy })
}

async function load({ api, t, params, query }: Visit): Promise<Data> {
  const parameter = (await api<Parameter[]>('/api/parameters')).find(({ code }) => code === params.code)
  if (!parameter) throw new Trouble(404, 'not-found')
  return {
    parameter,
    plain: { form: parameterForm(t, parameter), answers: {}, faults: [] },
    lead: null,
    done: query.done ?? null,
  }
}

async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const data = await load(visit)
  const { code } = data.parameter
  const answers = answersOf(data.plain.form, visit.body)
  const done = await administer(visit, '/api/parameters/proposals', { method: 'POST', body: { code, ...answers } })
  if (done.type === 'done') return { go: `/parameters/${code}?done=proposed` }
  return { status: done.status, data: { ...data, plain: { ...data.plain, answers, faults: done.faults }, lead: done.lead } }
}

export const parameter: Screen<Data> = {
  title: (t, data) => sayOr(t, `parameter.${data.parameter.code}`, data.parameter.code),
  load,
  Page,
  submit,
}

const becomes = { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' } as const

/** What a second person, or the proposer, does with an open proposal; its address shows the parameter. */
export const parameterAct = (act: keyof typeof becomes): Screen<Data> => ({
  ...parameter,
  load: async ({ params }) => ({ go: path`/parameters/${params.code ?? ''}` }),
  submit: async (visit) => {
    const { params, body } = visit
    const call = { method: 'POST' as const, ...(act === 'reject' ? { body: { why: String(body.why ?? '') } } : {}) }
    const done = await administer(visit, path`/api/parameters/proposals/${params.id ?? ''}/${act}`, call)
    if (done.type === 'done') return { go: `${path`/parameters/${params.code ?? ''}`}?done=${becomes[act]}` }
    const data = await load(visit)
    return { status: done.status, data: { ...data, plain: { ...data.plain, faults: done.faults }, lead: done.lead } }
  },
})
