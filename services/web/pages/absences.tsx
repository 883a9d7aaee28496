import { administer } from '../administer.ts'
import { path, withQuery } from '../api-client.ts'
import { absenceForm, officerForm } from '../forms/absence.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Field } from '../forms/field.tsx'
import { answersOf } from '../forms/from-body.ts'
import type { FormSchema } from '../forms/schema.ts'
import { useFrame } from '../frame.tsx'
import { AbsenceTable } from '../parts/absence-table.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import type { Absences } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ absences: Absences; choice: FormSchema; plain: Plain; lead: string | null; done: string }>

const acts = ['recorded', 'ended'] as const

/** Who is away and who stands in; recording an absence for oneself or, as a head, for one's people. */
function Page({ data: { absences, choice, plain, lead, done } }: { data: Data }) {
  const { t } = useFrame()
  const { officer, officers, lines } = absences
  const chosen = officers.find(({ id }) => id === officer)
  const act = acts.find((one) => one === done)
  return (
    <>
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <h1>{t('web.menu.absences')}</h1>
      {act && !lead && plain.faults.length === 0 && (
        <p class="notice" role="status">
          {t(`web.absences.${act}`)}
        </p>
      )}
      <p>{t('web.absences.lead')}</p>
      <p>{t('web.absences.own-name')}</p>
      {officers.length > 1 && (
        <search>
          <form class="filter choose" method="get" action="/absences">
            {Object.entries(choice.properties ?? {}).map(([name, property]) => (
              <Field key={name} path={name} property={property} required={false} value={officer} faults={[]} />
            ))}
            <button class="button second" type="submit">
              {t('web.absences.choose')}
            </button>
          </form>
        </search>
      )}
      {chosen && (
        <section class="narrow" aria-labelledby="record">
          <h2 id="record">{t('web.absences.record')}</h2>
          <p>
            <b>{t('web.absences.for', { name: chosen.name })}</b>
          </p>
          {absences.assumed && absences.deputies.length > 0 && <p class="hint mark-assumed">{t('web.absences.longest-assumed')}</p>}
          <PlainForm plain={plain} action={withQuery('/absences', { officer })} button={t('web.absences.record')} />
        </section>
      )}
      <section aria-labelledby="list">
        <h2 id="list">{t('web.absences.list')}</h2>
        <AbsenceTable lines={lines} />
      </section>
    </>
  )
}

async function load({ api, t, query }: Visit): Promise<Data> {
  const absences = await api<Absences>(withQuery('/api/absences', { officer: query.officer }))
  return {
    absences,
    choice: officerForm(t, absences),
    plain: { form: absenceForm(t, absences), answers: { from: absences.today }, faults: [] },
    lead: null,
    done: query.done ?? '',
  }
}

async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const data = await load(visit)
  const answers = answersOf(data.plain.form, visit.body)
  const { from = '', to = '', deputy = null } = answers
  const body = { officer: data.absences.officer, from, to, deputy }
  const done = await administer(visit, '/api/absences', { method: 'POST', body })
  if (done.type === 'done') return { go: '/absences?done=recorded' }
  return { status: done.status, data: { ...data, plain: { ...data.plain, answers, faults: done.faults }, lead: done.lead } }
}

export const absences: Screen<Data> = { title: (t) => t('web.menu.absences'), load, Page, submit }

/** The act of ending an absence. */
export const absenceEnd: Screen<Data> = {
  ...absences,
  load: async () => ({ go: '/absences' }),
  submit: async ({ api, params }) => {
    await api(path`/api/absences/${params.id ?? ''}/end`, { method: 'POST' })
    return { go: '/absences?done=ended' }
  },
}

/** The act of standing in for somebody, or of going back to the own name. */
export const actingFor: Screen<Data> = {
  ...absences,
  load: async () => ({ go: '/' }),
  submit: async ({ api, body }) => {
    await api('/api/me/acting-for', { method: 'PUT', body: { absence: String(body.absence ?? '') || null } })
    return { go: '/' }
  },
}
