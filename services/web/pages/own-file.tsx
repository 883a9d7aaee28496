import { languages } from '@nrm/contracts/session'
import { ownFileGroups } from '@nrm/sop/own-file'
import { administer } from '../administer.ts'
import { path, withQuery } from '../api-client.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { handingForm } from '../forms/rights.ts'
import { FrameContext, useFrame } from '../frame.tsx'
import { codeLabel, fieldAnswers, recordAnswers } from '../labels.ts'
import { type NamesById, NamesContext, namesFor } from '../names.ts'
import { Answer, AnswerList } from '../parts/answers.tsx'
import { Keeping } from '../parts/keeping.tsx'
import { Day } from '../parts/moment.tsx'
import { Decisions, Looks, PaperOffice, Shares } from '../parts/own-file-tables.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Screen } from '../screen.tsx'
import { sayIn, sayOr, stepDone } from '../text.ts'
import type { OwnFile } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ file: OwnFile; names: NamesById; plain: Plain; lead: string | null }>

/** The file of the person on paper, in the person's language; around it, in the officer's own, what to mind before it is handed over. */
function Page({ data: { file, names, plain, lead } }: { data: Data }) {
  const frame = useFrame()
  const { t } = frame
  return (
    <>
      <div class="no-print paper">
        <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
        <p>
          <a href={`/cases/${file.caseId}/rights`}>{t('web.own-file.back')}</a>
        </p>
        <Warnings file={file} />
        <Choice file={file} />
      </div>
      <article class="paper own-file" lang={file.language}>
        <FrameContext.Provider value={{ ...frame, language: file.language, t: sayIn(file.language) }}>
          <NamesContext.Provider value={names}>
            <Sheet file={file} />
          </NamesContext.Provider>
        </FrameContext.Provider>
      </article>
      <section class="no-print paper" aria-labelledby="hand-over">
        <h2 id="hand-over">{t('web.own-file.hand-over')}</h2>
        <PlainForm
          plain={plain}
          action={withQuery(`/cases/${file.caseId}/own-file`, { language: file.language })}
          button={t('web.own-file.given')}
        />
      </section>
    </>
  )
}

/** What is known of safe contact, before anybody prints anything. */
function Warnings({ file: { warnings } }: Pick<Data, 'file'>) {
  const { t, language } = useFrame()
  const printed = fieldAnswers(language, warnings)
  return (
    <section class="notice warn" aria-labelledby="warnings">
      <h2 id="warnings">{t('web.own-file.before')}</h2>
      <ul>
        <li>{t('web.own-file.never-leave')}</li>
        <li>{t('web.own-file.read-through')}</li>
      </ul>
      {Object.keys(warnings).length > 0 && <AnswerList {...printed} />}
    </section>
  )
}

/** In which language it is printed. */
function Choice({ file }: Pick<Data, 'file'>) {
  const { t } = useFrame()
  return (
    <>
      {file.personLanguage === null && <p class="notice">{t('web.own-file.interpreter')}</p>}
      <nav aria-label={t('web.own-file.language')}>
        {t('web.own-file.language')}:{' '}
        {languages.map((language) => (
          <a
            key={language}
            href={`/cases/${file.caseId}/own-file?language=${language}`}
            lang={language}
            aria-current={language === file.language ? 'true' : undefined}
            class="button second"
          >
            {sayIn(language)('web.own-file.this-language')}
          </a>
        ))}
      </nav>
    </>
  )
}

function Sheet({ file }: Pick<Data, 'file'>) {
  const { t } = useFrame()
  return (
    <>
      <h1>
        {t('web.own-file.title')} <span class="number">{file.number}</span>
      </h1>
      <p>{t('web.own-file.what-it-is')}</p>
      <p>
        {t('web.own-file.by')} <PaperOffice office={file.office} />
      </p>
      <h2>{t('web.own-file.held')}</h2>
      <Identity file={file} />
      {ownFileGroups.map((group) => (
        <Group key={group} group={group} file={file} />
      ))}
      <h2>{t('web.own-file.left-out')}</h2>
      {file.leftOut.length === 0 ? (
        <p>{t('web.own-file.nothing-left-out')}</p>
      ) : (
        <ul>
          {file.leftOut.map(({ ground, count }) => (
            <li key={ground}>
              {sayOr(t, `web.own-file.left-out.${ground}`, ground)} ({count})
            </li>
          ))}
        </ul>
      )}
      <h2>{t('web.own-file.looks')}</h2>
      <Looks looks={file.looks} />
      <h2>{t('web.own-file.shares')}</h2>
      <Shares shares={file.shares} />
      <h2>{t('web.own-file.decided')}</h2>
      <Decisions decisions={file.decisions} />
      <Rights file={file} />
    </>
  )
}

function Identity({ file: { identity } }: Pick<Data, 'file'>) {
  const { t, language } = useFrame()
  const { form } = fieldAnswers(language, identity.known)
  return (
    <section aria-labelledby="identity">
      <h3 id="identity">{t('web.own-file.group.identity')}</h3>
      <dl class="answers">
        {Object.entries(identity.known).map(([field, value]) => (
          <div key={field}>
            <dt>{t(`web.identity.${field as 'surname'}`)}</dt>
            <dd>
              <Answer property={form.properties?.[field] ?? {}} answer={value} />
            </dd>
          </div>
        ))}
        {identity.earlier.map(({ field, value }) => (
          <div key={field + value}>
            <dt>{t(`web.identity.${field as 'surname'}`)}</dt>
            <dd>
              <s>{value}</s> {t('web.own-file.corrected')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Group({ group, file }: { group: (typeof ownFileGroups)[number]; file: OwnFile }) {
  const { t, language } = useFrame()
  const entries = file.written.filter((entry) => entry.group === group)
  if (entries.length === 0) return null
  return (
    <section aria-labelledby={`group-${group}`}>
      <h3 id={`group-${group}`}>{t(`web.own-file.group.${group}`)}</h3>
      {entries.map((entry) => (
        <div key={entry.at + entry.step}>
          <p>
            <b>{stepDone(t, entry.step)}</b>{' '}
            <span class="since">
              <Day on={entry.at} /> <PaperOffice office={entry.office} />
            </span>
          </p>
          <AnswerList {...recordAnswers(language, entry)} />
        </div>
      ))}
    </section>
  )
}

function Rights({ file }: Pick<Data, 'file'>) {
  const { t } = useFrame()
  return (
    <>
      <h2>{t('web.own-file.rights')}</h2>
      <p>{t('web.own-file.rights-text')}</p>
      <p>{t('web.own-file.complain-decision')}</p>
      {file.complaints.length > 0 && (
        <ul>
          {file.complaints.map(({ name, dueAt }) => (
            <li key={name}>
              {t(name === 'appealCourt' ? 'web.own-file.until-court' : 'web.own-file.until-commission')} <Day on={dueAt} />
            </li>
          ))}
        </ul>
      )}
      <p>{t('web.rights.complaint')}</p>
      <p class="hint">{t('web.own-file.assumed')}</p>
      {file.requests.length > 0 && (
        <ul>
          {file.requests.map(({ kind, at, outcome, ground }) => (
            <li key={kind + at}>
              <Day on={at} />: {codeLabel(t, 'rightKinds', kind)}
              {outcome && <>, {codeLabel(t, 'rightOutcomes', outcome)}</>}
              {ground && <>, {codeLabel(t, 'refusalGrounds', ground)}</>}
            </li>
          ))}
        </ul>
      )}
      <h2>{t('web.retention.heading')}</h2>
      <Keeping keeping={file.keeping} />
    </>
  )
}

async function load(visit: Visit): Promise<Data> {
  const { api, params, query, t } = visit
  const file = await api<OwnFile>(withQuery(path`/api/cases/${params.caseId ?? ''}/own-file`, { language: query.language }))
  const names = await namesFor(
    visit,
    file.written.map(({ fields }) => fields),
  )
  return { file, names, plain: { form: handingForm(t), answers: {}, faults: [] }, lead: null }
}

async function submit(visit: Visit) {
  const answers = answersOf(handingForm(visit.t), visit.body)
  const caseId = visit.params.caseId ?? ''
  const body = { language: visit.query.language ?? visit.language, mode: answers.mode ?? '' }
  const done = await administer(visit, path`/api/cases/${caseId}/own-file`, { method: 'POST', body })
  if (done.type === 'done') return { go: `${path`/cases/${caseId}/rights`}?done=given` }
  const data = await load(visit)
  return { status: done.status, data: { ...data, lead: done.lead, plain: { ...data.plain, answers, faults: done.faults } } }
}

export const ownFile: Screen<Data> = { title: (t) => t('web.own-file'), load, Page, submit, bare: true }
