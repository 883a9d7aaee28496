import { languages } from '@nrm/contracts/session'
import { administer } from '../administer.ts'
import { path, withQuery } from '../api-client.ts'
import { holidayForm } from '../forms/administration.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { useFrame } from '../frame.tsx'
import { Day } from '../parts/moment.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Screen } from '../screen.tsx'
import { localDay } from '../time.ts'
import type { Holiday } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ year: number; days: readonly Holiday[]; plain: Plain; lead: string | null }>

/** Days off and moved days of one year; terms in working days are counted on them. */
function Page({ data: { year, days, plain, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <h1>{t('web.holidays', { year: String(year) })}</h1>
      <p class="trail">
        <a href={`/holidays?year=${year - 1}`}>{year - 1}</a>
        <a href={`/holidays?year=${year + 1}`}>{year + 1}</a>
      </p>
      {days.length === 0 ? <p class="empty">{t('web.holidays.none')}</p> : <Days days={days} />}
      <h2>{t('web.holidays.add')}</h2>
      <PlainForm plain={plain} action={`/holidays?year=${year}`} button={t('ui.add')} />
    </article>
  )
}

function Days({ days }: { days: readonly Holiday[] }) {
  const { t, language } = useFrame()
  return (
    <ul class="lines">
      {days.map((day) => (
        <li key={day.date}>
          <b>
            <Day on={day.date} />
          </b>
          <span>
            {day.name[language]}
            <span class="since">{t(`web.holiday.${day.kind}`)}</span>
          </span>
          <span class={`mark mark-${day.status.toLowerCase()}`}>{t(`web.mark.${day.status}`)}</span>
          <form method="post" action={`/holidays/${day.date}/remove`}>
            <CsrfField />
            <button class="plain" type="submit">
              {t('ui.delete')} <span class="unseen">{day.name[language]}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}

async function load({ api, t, query, now }: Visit): Promise<Data> {
  const year = /^20\d\d$/.test(query.year ?? '') ? Number(query.year) : Number(localDay(now).slice(0, 4))
  return {
    year,
    days: await api<Holiday[]>(withQuery('/api/holidays', { year: String(year) })),
    plain: { form: holidayForm(t), answers: {}, faults: [] },
    lead: null,
  }
}

async function submit(visit: Visit) {
  const data = await load(visit)
  const answers = answersOf(data.plain.form, visit.body)
  const name = Object.fromEntries(languages.map((language) => [language, answers[language] ?? '']))
  const done = await administer<Holiday>(visit, '/api/holidays', { method: 'POST', body: { date: answers.date, kind: answers.kind, name } })
  if (done.type === 'done') return { go: `/holidays?year=${done.answer.date.slice(0, 4)}` }
  return { status: done.status, data: { ...data, plain: { ...data.plain, answers, faults: done.faults }, lead: done.lead } }
}

export const holidays: Screen<Data> = { title: (t, { year }) => t('web.holidays', { year: String(year) }), load, Page, submit }

/** The act of removing a day. */
export const holidayRemoval: Screen<Data> = {
  ...holidays,
  load: async () => ({ go: '/holidays' }),
  submit: async ({ api, params }) => {
    const { date = '' } = params
    await api(path`/api/holidays/${date}`, { method: 'DELETE' })
    return { go: `/holidays?year=${encodeURIComponent(date.slice(0, 4))}` }
  },
}
