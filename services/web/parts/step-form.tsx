import { unaskedElements } from '@nrm/sop/edition-of-135'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { Field } from '../forms/field.tsx'
import { prefilled } from '../forms/prefill.ts'
import { fieldsOf, isRequired, numberOf } from '../forms/schema.ts'
import { TerritoriesContext } from '../forms/territory-field.tsx'
import { useFrame } from '../frame.tsx'
import type { StepData } from '../pages/step.tsx'
import { ActTime } from './act-time.tsx'
import { AnswerList } from './answers.tsx'
import { Assumed } from './assumed.tsx'
import { Citation } from './citation.tsx'
import { Due } from './due.tsx'
import { NewsOfCase } from './news.tsx'
import { PageTrail } from './page-trail.tsx'
import { ReportDuty } from './report-duty.tsx'
import { Screening } from './screening.tsx'
import { SpokenText } from './spoken-text.tsx'

/** The form of a step, or one page of it. */
export function StepForm({ data }: { data: StepData }) {
  const { t, now } = useFrame()
  const { errand, page, faults, lead, news, saved } = data
  const isOver = news !== null && !news.open
  return (
    <article class="narrow">
      <ErrorSummary faults={faults} lead={lead} form={errand.form} />
      {saved && (
        <p class="notice" role="status">
          {t('web.form.saved')}
        </p>
      )}
      {errand.case && (
        <p class="back">
          <a href={`/cases/${errand.case.id}`}>{t('web.form.back-to-case', { number: errand.case.number })}</a>
        </p>
      )}
      <h1>{page ? page.title : errand.step.title}</h1>
      {errand.step.due && (
        <p>
          <Due dueAt={errand.step.due} overdue={Date.parse(errand.step.due) < now.getTime()} /> <Assumed when={errand.step.dueAssumed} />
        </p>
      )}
      {page && errand.pages && <PageTrail errand={errand} page={page} draftId={data.draftId} />}
      {errand.form.properties?.findingReason && errand.case?.screening && <Screening screening={errand.case.screening} />}
      <Advice data={data} />
      {news && <NewsOfCase news={news} />}
      {isOver ? <Unsent data={data} /> : <Questions data={data} />}
    </article>
  )
}

/** Whoever weighs whether to report a crime is told on the same page what the law makes of it. */
function Advice({ data: { errand, page, answers } }: { data: StepData }) {
  if (!errand.case || (errand.step.step !== 'crime.indicated' && errand.step.step !== 'report.declined')) return null
  const mayDecline = errand.case.procedures.some(({ openSteps }) => openSteps.some(({ step }) => step === 'report.declined'))
  return <ReportDuty answers={page?.key === 'letter' ? answers : null} child={errand.case.child} mayDecline={mayDecline} />
}

/** The step is gone, the words are not: they can be read and copied. */
function Unsent({ data }: { data: StepData }) {
  const { t } = useFrame()
  return (
    <section aria-labelledby="unsent">
      <h2 id="unsent">{t('web.form.unsent')}</h2>
      <AnswerList form={data.errand.form} answers={data.answers} />
      {data.errand.case && (
        <a class="button" href={`/cases/${data.errand.case.id}`}>
          {t('web.form.open-case')}
        </a>
      )}
    </section>
  )
}

function Questions({ data }: { data: StepData }) {
  const frame = useFrame()
  const { t } = frame
  const { errand, page, answers, faults } = data
  const unasked = errand.step.step === 'crime.indicated' ? unaskedElements(answers.actOn) : []
  const fields = fieldsOf(errand.form, page ?? undefined).filter(([name]) => !unasked.includes(name))
  const isBlank = data.draftId === null && faults.length === 0 && data.lead === null
  return (
    <TerritoriesContext.Provider value={data.territories}>
      <form class="questions" method="post" action={errand.base} data-guard novalidate>
        <CsrfField />
        <input type="hidden" name="_submission" value={data.submission} />
        {data.version !== null && <input type="hidden" name="_version" value={data.version} />}
        {data.draftId && <input type="hidden" name="_draft" value={data.draftId} />}
        {page && <input type="hidden" name="_page" value={page.key} />}
        {frame.path.includes('back=check') && <input type="hidden" name="_back" value="check" />}
        {fields.some(([, property]) => property['x-widget'] === 'consents') && (
          <SpokenText spoken={answers.language ?? errand.case?.summary.language} />
        )}
        {fields.map(([name, property]) => (
          <Field
            key={name}
            path={name}
            property={{ ...property, 'x-number': numberOf(errand.form, name) }}
            required={isRequired(errand.form, name)}
            value={answers[name] ?? prefilled(property, frame, isBlank || page !== null)}
            faults={faults}
          />
        ))}
        {!page && errand.case && <ActTime value={data.actAt} faults={faults} />}
        <div class="acts">
          <button class="button" type="submit">
            {page ? t('ui.continue') : errand.step.title}
          </button>
          {!page && <Citation basis={errand.step.basis} />}
          {fields.length > 0 && (
            <button class="button second" type="submit" name="_act" value="save">
              {t('ui.save-draft')}
            </button>
          )}
        </div>
      </form>
    </TerritoriesContext.Provider>
  )
}
