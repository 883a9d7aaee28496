import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { Moment } from '../parts/moment.tsx'
import type { Screen } from '../screen.tsx'
import type { RecoveryLine } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ lines: readonly RecoveryLine[]; code: string | null; lead: string | null }>

/** Accounts that wait for a second person. The code is shown once, in the answer to the form that approved. */
function Page({ data: { lines, code, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      {lead && <ErrorSummary faults={[]} lead={lead} />}
      <h1>{t('web.recovery.list')}</h1>
      <p>{t('web.recovery.list-lead')}</p>
      {code && (
        <section class="sealed" aria-labelledby="code">
          <h2 id="code">{t('web.recovery.code')}</h2>
          <p>{t('web.recovery.code-once')}</p>
          <p class="secret">{code}</p>
        </section>
      )}
      {lines.length === 0 && <p class="empty">{t('web.recovery.none')}</p>}
      <ul class="drafts">
        {lines.map((line) => (
          <li key={line.id}>
            <Line line={line} />
          </li>
        ))}
      </ul>
    </article>
  )
}

function Line({ line }: { line: RecoveryLine }) {
  const { t } = useFrame()
  return (
    <>
      <b>{line.name}</b> <code>{line.login}</code>
      <span class="since">
        {t('web.recovery.opened', { name: line.openedBy })} <Moment at={line.openedAt} />
      </span>
      <span class="since">
        {t('web.recovery.until')} <Moment at={line.expiresAt} />
      </span>
      {line.isApproved && <span class="badge">{t('web.recovery.approved')}</span>}
      {!line.isApproved && !line.mayApprove && <span class="badge soon">{t('web.recovery.waits')}</span>}
      {line.mayApprove && (
        <form method="post" action="/recoveries">
          <CsrfField />
          <button class="button second" type="submit" name="id" value={line.id}>
            {t('web.recovery.approve')} <span class="unseen">{line.login}</span>
          </button>
        </form>
      )}
    </>
  )
}

const load = async ({ api }: Visit, code: string | null = null, lead: string | null = null): Promise<Data> => ({
  lines: await api<RecoveryLine[]>('/api/recoveries'),
  code,
  lead,
})

export const recoveries: Screen<Data> = {
  title: (t) => t('web.recovery.list'),
  load: (visit) => load(visit),
  Page,
  submit: async (visit) => {
    const done = await administer<{ code: string }>(visit, path`/api/recoveries/${String(visit.body.id ?? '')}/approve`, { method: 'POST' })
    if (done.type === 'done') return { status: 200, data: await load(visit, done.answer.code) }
    return { status: done.status, data: await load(visit, null, done.lead) }
  },
}
