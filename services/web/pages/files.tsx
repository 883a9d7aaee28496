import { randomUUID } from 'node:crypto'
import { path } from '../api-client.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { type Fault, faultsOf } from '../forms/fault.ts'
import { newFileForm } from '../forms/file-forms.ts'
import { answersOf } from '../forms/from-body.ts'
import { useFrame } from '../frame.tsx'
import { FileForm } from '../parts/file-form.tsx'
import { FileTable } from '../parts/file-table.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { Trouble } from '../trouble.ts'
import type { SentFile } from '../upload.ts'
import type { Answers, FileList } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{
  list: FileList
  done: string | null
  submission: string
  answers: Answers
  faults: readonly Fault[]
  lead: string | null
}>

/** Evidence files of a case: what there is, and adding one more. */
function Page({ data: { list, done, submission, answers, faults, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      <ErrorSummary faults={faults} lead={lead} form={newFileForm(t, list.kinds)} />
      <p class="back">
        <a href={`/cases/${list.case.id}`}>{t('web.form.back-to-case', { number: list.case.number })}</a>
      </p>
      <h1>{t('web.files.title', { number: list.case.number })}</h1>
      {done === 'added' && (
        <p class="notice" role="status">
          {t('web.files.added')}
        </p>
      )}
      <p>{t('web.files.lead')}</p>
      <FileTable list={list} />
      <section class="narrow no-print" aria-labelledby="add">
        <h2 id="add">{t('web.files.add')}</h2>
        <FileForm list={list} submission={submission} answers={answers} faults={faults} />
      </section>
    </>
  )
}

async function load(visit: Visit): Promise<Data> {
  const list = await visit.api<FileList>(path`/api/cases/${visit.params.caseId ?? ''}/files`)
  return { list, done: visit.query.done ?? null, submission: randomUUID(), answers: {}, faults: [], lead: null }
}

async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const caseId = visit.params.caseId ?? ''
  const file = chosen(visit)
  const submission = idOf(visit.body.submission)
  try {
    if (!file) throw new Trouble(400, 'form-invalid')
    await visit.api(path`/api/cases/${caseId}/files`, {
      method: 'POST',
      form: formOf(visit, file),
      headers: { 'idempotency-key': submission },
    })
    return { go: `${path`/cases/${caseId}/files`}?done=added` }
  } catch (error) {
    if (!(error instanceof Trouble) || error.status === 401 || error.status === 404 || error.status === 500) throw error
    const data = await load(visit)
    return { status: error.status, data: { ...data, submission, ...refused(visit, data, error, file !== null) } }
  }
}

/** What was typed comes back; the file cannot, and the form says so. */
function refused(
  visit: Visit,
  { list }: Data,
  { status, code, problem }: Trouble,
  hadFile: boolean,
): Pick<Data, 'answers' | 'faults' | 'lead'> {
  const answers = answersOf(newFileForm(visit.t, list.kinds), visit.body)
  const again = { path: 'file', message: hadFile ? visit.t('web.files.choose-again') : visit.t('field-error.required') }
  const faults = faultsOf(visit.t, problem).filter((fault) => fault.path !== 'file')
  const lead = code === 'form-invalid' ? null : (problem?.detail ?? (status === 503 ? visit.t('problem.service-down.detail') : null))
  return { answers, faults: [...faults, again], lead }
}

/** The file chosen, or the one just taken. */
function chosen({ body }: Visit): SentFile | null {
  const sent = [body.file, body.camera].flat() as unknown as readonly (SentFile | undefined)[]
  return sent.find((file) => file && typeof file === 'object' && file.name !== '') ?? null
}

function formOf({ body }: Visit, { name, media, bytes }: SentFile): FormData {
  const form = new FormData()
  for (const field of ['kind', 'description']) form.set(field, String(body[field] ?? ''))
  form.set('file', new Blob([new Uint8Array(bytes)], { type: media }), name)
  return form
}

const idOf = (given: unknown): string => (typeof given === 'string' && /^[0-9a-f-]{36}$/.test(given) ? given : randomUUID())

export const files: Screen<Data> = { title: (t, { list }) => t('web.files.title', { number: list.case.number }), load, Page, submit }
