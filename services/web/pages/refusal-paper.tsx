import { formatDate } from '@nrm/messages/dates'
import { parameters } from '@nrm/sop/parameters'
import { path } from '../api-client.ts'
import { type Frame, useFrame } from '../frame.tsx'
import type { Screen } from '../screen.tsx'
import { sayIn } from '../text.ts'
import { textLanguage } from '../text-language.ts'
import { Trouble } from '../trouble.ts'
import type { CaseView } from '../views.ts'

/** Written in by hand, because the system keeps no telephone of an officer. */
const blank = '____________________'

/** Whether a status was refused in this case, be it under complaint or not. */
export const isRefused = (view: CaseView): boolean =>
  view.procedures.some(({ state }) => state === 'refused' || state === 'appeal' || state === 'final-refused')

/** What the person receives with a refusal: the right to complain, in their language where there is a text in it. */
function Page({ data: view }: { data: CaseView }) {
  const frame = useFrame()
  const { t, language: page } = frame
  const { language, because } = textLanguage(view.summary.language, page)
  return (
    <article class="paper">
      <p class="no-print">
        <a href={`/cases/${view.id}`}>{t('web.form.back-to-case', { number: view.number })}</a>
      </p>
      {because !== 'theirs' && (
        <p class="no-print notice warn">{t(because === 'unknown' ? 'web.text-language.unknown' : 'web.text-language.page')}</p>
      )}
      <div lang={language}>
        <h1>{sayIn(language)('web.paper')}</h1>
        {refusalText(view, { ...frame, language, t: sayIn(language) })
          .split('\n')
          .filter(Boolean)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </div>
      <p class="no-print notice">{t('web.paper.safe')}</p>
    </article>
  )
}

function refusalText(view: CaseView, { t, language, me }: Frame): string {
  const decided = (view.history ?? []).findLast(({ step }) => step === 'decided.refused')
  const complaint = view.procedures.flatMap(({ clocks }) => clocks).find(({ name }) => name === 'appealAdmin')
  return t('spoken.refusal', {
    date: decided ? formatDate(language, decided.actAt) : blank,
    adminDeadline: complaint ? formatDate(language, complaint.dueAt) : blank,
    complaintOffice: t('mechanism.national-commission'),
    courtPeriod: t('web.paper.months', { n: Number(parameters['T.appeal.court'].value) }),
    office: me?.office.name[language] ?? blank,
    phone: blank,
    caseNumber: view.number,
  })
}

export const refusalPaper: Screen<CaseView> = {
  title: (t) => t('web.paper'),
  bare: true,
  load: async ({ api, params }) => {
    const view = await api<CaseView>(path`/api/cases/${params.caseId ?? ''}`)
    if (!isRefused(view)) throw new Trouble(404, 'not-found')
    return view
  },
  Page,
}
