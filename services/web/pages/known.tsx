import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { KnownContacts } from '../parts/known-contacts.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import type { KnownElsewhere } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ known: KnownElsewhere; done: boolean; lead: string | null }>

/** Whether other offices know the person of a case: whom to ask, and a way to ask anew. */
function Page({ data: { known, done, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={[]} lead={lead} />
      <p class="back">
        <a href={`/cases/${known.caseId}`}>{t('web.form.back-to-case', { number: known.number })}</a>
      </p>
      <h1>{t('web.elsewhere')}</h1>
      {done && (
        <p class="notice" role="status">
          {t('web.elsewhere.asked')}
        </p>
      )}
      {known.contacts.length === 0 && <p>{t('web.elsewhere.none')}</p>}
      <KnownContacts known={known} />
      <p>{t('web.elsewhere.lead')}</p>
      {known.assumed && <p class="hint mark-assumed">{t('web.value.assumed-known', { n: known.perHour })}</p>}
      <form method="post" action={`/cases/${known.caseId}/known`}>
        <CsrfField />
        <button class="button" type="submit">
          {t('web.elsewhere.ask')}
        </button>
      </form>
    </article>
  )
}

const address = ({ params }: Visit): string => path`/api/cases/${params.caseId ?? ''}/known-elsewhere`

const load = async (visit: Visit): Promise<Data> => ({
  known: await visit.api<KnownElsewhere>(address(visit)),
  done: visit.query.done === 'asked',
  lead: null,
})

async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const data = await load(visit)
  const done = await administer(visit, address(visit), { method: 'POST' })
  if (done.type === 'done') return { go: `/cases/${data.known.caseId}/known?done=asked` }
  return { status: done.status, data: { ...data, lead: done.lead } }
}

export const known: Screen<Data> = { title: (t) => t('web.elsewhere'), load, Page, submit }
