import { administer } from '../administer.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { searchForm } from '../forms/search.ts'
import { useFrame } from '../frame.tsx'
import { MetTable } from '../parts/met-table.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Again, Screen } from '../screen.tsx'
import type { MetLine } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ plain: Plain; lines: readonly MetLine[] | null; lead: string | null }>

/** As many cases as a search answers with. */
const MOST = 25

/** Finds a person by name in any script, or by number. The answer is drawn to the form that asked: no name ever stands in an address. */
function Page({ data: { plain, lines, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <h1>{t('web.menu.search')}</h1>
      <p>{t('web.search.lead')}</p>
      <search>
        <PlainForm plain={plain} action="/search" button={t('ui.search')} />
      </search>
      {lines && (
        <section aria-labelledby="found">
          <h2 id="found">{t('web.search.results')}</h2>
          {lines.length === 0 && (
            <p class="empty" role="status">
              {t('web.search.nobody')}
            </p>
          )}
          {lines.length > 0 && <MetTable lines={lines} caption={t('web.search.results')} />}
          {lines.length >= MOST && <p>{t('web.search.many')}</p>}
        </section>
      )}
    </>
  )
}

const load = async ({ t }: Visit): Promise<Data> => ({ plain: { form: searchForm(t), answers: {}, faults: [] }, lines: null, lead: null })

async function submit(visit: Visit): Promise<Again<Data>> {
  const empty = await load(visit)
  const answers = answersOf(empty.plain.form, visit.body)
  const done = await administer<{ lines: MetLine[] }>(visit, '/api/search', { method: 'POST', body: answers })
  if (done.type === 'done') return { status: 200, data: { ...empty, plain: { ...empty.plain, answers }, lines: done.answer.lines } }
  return { status: done.status, data: { ...empty, plain: { ...empty.plain, answers, faults: done.faults }, lead: done.lead } }
}

export const search: Screen<Data> = { title: (t) => t('web.menu.search'), load, Page, submit }
