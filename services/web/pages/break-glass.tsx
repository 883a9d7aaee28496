import { administer } from '../administer.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { glassForm } from '../forms/need-to-know.ts'
import { useFrame } from '../frame.tsx'
import { GlassLines } from '../parts/glass-lines.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Screen } from '../screen.tsx'
import type { GlassPage } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ page: GlassPage; plain: Plain | null; lead: string | null }>

/** Emergency access: the reason first, then the case for some minutes. */
function Page({ data: { page, plain, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      {plain && <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />}
      <h1>{t('web.glass')}</h1>
      {page.mine.length > 0 && (
        <section aria-labelledby="mine">
          <h2 id="mine">{t('web.glass.mine')}</h2>
          <GlassLines lines={page.mine} />
        </section>
      )}
      {page.ours.length > 0 && (
        <section aria-labelledby="ours">
          <h2 id="ours">{t('web.glass.ours')}</h2>
          <GlassLines lines={page.ours} />
        </section>
      )}
      {plain && page.offer && (
        <>
          <p class="notice warn">{t('web.glass.lead')}</p>
          <p>{t('web.glass.limit', { n: page.offer.perDay })}</p>
          {page.offer.assumed && <p class="hint mark-assumed">{t('web.value.assumed-glass')}</p>}
          <PlainForm plain={plain} action="/break-glass" button={t('web.glass.open')}>
            <p class="quiet">{t('web.glass.never-health')}</p>
          </PlainForm>
        </>
      )}
    </article>
  )
}

async function load({ api, t, query }: Visit): Promise<Data> {
  const page = await api<GlassPage>('/api/break-glass')
  const plain = page.offer && {
    form: glassForm(t, page.offer),
    answers: { minutes: page.offer.minutes, ...(query.number ? { number: query.number } : {}) },
    faults: [],
  }
  return { page, plain, lead: null }
}

async function submit(visit: Visit) {
  const data = await load(visit)
  const form = data.plain?.form ?? {}
  const answers = answersOf(form, visit.body)
  const whole = { number: '', reason: '', scope: [], minutes: 0, ...answers }
  const done = await administer<{ caseId: string }>(visit, '/api/cases/break-glass', { method: 'POST', body: whole })
  if (done.type === 'done') return { go: `/cases/${done.answer.caseId}` }
  return { status: done.status, data: { ...data, plain: { form, answers, faults: done.faults }, lead: done.lead } }
}

export const breakGlass: Screen<Data> = { title: (t) => t('web.glass'), load, Page, submit }
