import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import type { Fault } from '../forms/fault.ts'
import { originalForm, withdrawalForm } from '../forms/file-forms.ts'
import { answersOf } from '../forms/from-body.ts'
import { useFrame } from '../frame.tsx'
import { CustodyTable } from '../parts/custody-table.tsx'
import { FileAct } from '../parts/file-act.tsx'
import { FileFacts } from '../parts/file-facts.tsx'
import { opens } from '../parts/file-state.tsx'
import { PlainForm } from '../parts/plain-form.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { Trouble } from '../trouble.ts'
import type { Answers, FileList, FileView } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{
  list: FileList
  file: FileView
  done: string | null
  answers: Answers
  faults: readonly Fault[]
  lead: string | null
}>

/** One file: what it is, who had it, and what may be done with it. */
function Page({ data: { list, file, done, answers, faults, lead } }: { data: Data }) {
  const { t } = useFrame()
  const base = `/cases/${list.case.id}/files/${file.id}`
  return (
    <article class="narrow">
      <ErrorSummary faults={faults} lead={lead} form={{ properties: { ...originalForm(t).properties, ...withdrawalForm(t).properties } }} />
      <p class="back">
        <a href={`/cases/${list.case.id}/files`}>{t('web.files.back')}</a>
      </p>
      <h1>{t('web.files.nth', { place: file.place })}</h1>
      {done === 'withdrawn' && (
        <p class="notice" role="status">
          {t('web.files.gone')}
        </p>
      )}
      {done === 'whole' && (
        <p class="notice" role="status">
          {t('web.files.is-whole')}
        </p>
      )}
      <FileFacts file={file} />
      {opens(file) && <FileAct action={`${base}/open`} button={t('web.files.open')} place={file.place} />}
      <section aria-labelledby="custody">
        <h2 id="custody">{t('web.files.custody')}</h2>
        <CustodyTable lines={file.custody} />
        <FileAct action={`${base}/verify`} button={t('web.files.verify')} place={file.place} />
      </section>
      <section class="no-print" aria-labelledby="original">
        <h2 id="original">{t('web.files.original')}</h2>
        <p>{t('web.files.original-lead')}</p>
        <PlainForm plain={{ form: originalForm(t), answers, faults }} action={`${base}/original`} button={t('web.files.original-open')} />
      </section>
      {!file.withdrawn && (
        <section class="no-print" aria-labelledby="withdraw">
          <h2 id="withdraw">{t('web.files.withdraw')}</h2>
          <p>{t('web.files.withdraw-lead')}</p>
          <PlainForm plain={{ form: withdrawalForm(t), answers, faults }} action={`${base}/withdraw`} button={t('web.files.withdraw')} />
        </section>
      )}
    </article>
  )
}

async function load(visit: Visit): Promise<Data> {
  const list = await visit.api<FileList>(path`/api/cases/${visit.params.caseId ?? ''}/files`)
  const file = list.files.find(({ id }) => id === visit.params.fileId)
  if (!file) throw new Trouble(404, 'not-found')
  return { list, file, done: visit.query.done ?? null, answers: {}, faults: [], lead: null }
}

const baseOf = ({ params }: Visit): string => path`/cases/${params.caseId ?? ''}/files/${params.fileId ?? ''}`

export const file: Screen<Data> = { title: (t, { file }) => t('web.files.nth', { place: file.place }), load, Page }

/** An act on a file; by GET its address leads to the file. */
const act = (submit: (visit: Visit) => Promise<Go | Again<Data>>): Screen<Data> => ({
  ...file,
  load: async (visit) => ({ go: baseOf(visit) }),
  submit,
})

/** Asks for a link and sends the browser to it. */
async function link(visit: Visit, body: Readonly<Record<string, unknown>>): Promise<Go | Again<Data>> {
  const done = await administer<{ token: string }>(visit, `/api${baseOf(visit)}/link`, { method: 'POST', body })
  if (done.type === 'done') return { go: path`/files/${done.answer.token}` }
  const faults = done.faults.map((fault) => ({ ...fault, path: fault.path === 'reason' ? 'original' : fault.path }))
  return { status: done.status, data: { ...(await load(visit)), faults, lead: faults.length > 0 ? null : done.lead } }
}

export const fileOpening = act((visit) => link(visit, { which: 'copy' }))
export const fileOriginal = act((visit) =>
  link(visit, { which: 'original', ...(visit.body.original ? { reason: String(visit.body.original) } : {}) }),
)

export const fileCheck = act(async (visit) => {
  const { whole } = await visit.api<{ whole: boolean }>(`/api${baseOf(visit)}/verify`, { method: 'POST', body: {} })
  return { go: whole ? `${baseOf(visit)}?done=whole` : baseOf(visit) }
})

export const fileWithdrawal = act(async (visit) => {
  const answers = answersOf(withdrawalForm(visit.t), visit.body)
  const done = await administer(visit, `/api${baseOf(visit)}/withdraw`, { method: 'POST', body: { reason: '', ...answers } })
  if (done.type === 'done') return { go: `${baseOf(visit)}?done=withdrawn` }
  return {
    status: done.status,
    data: { ...(await load(visit)), answers, faults: done.faults, lead: done.faults.length > 0 ? null : done.lead },
  }
})
