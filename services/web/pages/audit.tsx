import { catalog } from '@nrm/messages/catalog'
import { withQuery } from '../api-client.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { type Fault, faultsOf } from '../forms/fault.ts'
import { Field } from '../forms/field.tsx'
import type { FormSchema } from '../forms/schema.ts'
import { useFrame } from '../frame.tsx'
import { AuditTable } from '../parts/audit-table.tsx'
import { Onward } from '../parts/onward.tsx'
import type { Screen } from '../screen.tsx'
import { type Say, sayOr } from '../text.ts'
import { dateOf } from '../time.ts'
import { Trouble } from '../trouble.ts'
import type { AuditPage, OfficeView } from '../views.ts'
import type { Visit } from '../visit.ts'

type Filter = Readonly<Record<'case' | 'person' | 'office' | 'kind' | 'from' | 'to', string>>
type Data = Readonly<{ page: AuditPage; filter: Filter; form: FormSchema; faults: readonly Fault[] }>

const kindKey = 'web.audit.kind.'
/** Kinds the catalog has a word for; the log may hold others, which are shown as they are called. */
const kinds = Object.keys(catalog).flatMap((key) => (key.startsWith(kindKey) ? [key.slice(kindKey.length)] : []))

/** Who did and who looked. Entries hold who, what and when; never what a case says. */
function Page({ data: { page, filter, form, faults } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      <ErrorSummary faults={faults} form={form} />
      <h1>{t('web.audit')}</h1>
      <p>{t('web.audit.lead')}</p>
      <search>
        <form class="filter" method="get" action="/audit">
          {Object.entries(form.properties ?? {}).map(([name, property]) => (
            <Field key={name} path={name} property={property} required={false} value={filter[name as keyof Filter]} faults={faults} />
          ))}
          <button class="button" type="submit">
            {t('ui.search')}
          </button>
        </form>
      </search>
      <AuditTable lines={page.lines} />
      {page.lines.length > 0 && <ExportForm filter={filter} />}
      <Onward address={page.next && withQuery('/audit', { ...filter, cursor: page.next })} />
    </>
  )
}

/** The same search as a file; what is typed and not yet searched for does not count. */
function ExportForm({ filter }: { filter: Filter }) {
  const { t } = useFrame()
  return (
    <form method="post" action="/audit/export">
      <CsrfField />
      {Object.entries(filter).map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <p class="hint" id="export-hint">
        {t('web.export.audit.lead')}
      </p>
      <button class="button second" type="submit" aria-describedby="export-hint">
        {t('web.export.audit')}
      </button>
    </form>
  )
}

async function load(visit: Visit): Promise<Data> {
  const { api, query, t } = visit
  const { case: number = '', person = '', office = '', kind = '', from = '', to = '' } = query
  const filter = { case: number.trim(), person: person.trim(), office, kind, from: dateOf(from.trim()), to: dateOf(to.trim()) }
  const [found, offices] = await Promise.all([find(visit, filter), api<OfficeView[]>('/api/offices')])
  const names = Object.fromEntries(offices.map((one) => [one.id, one.name[visit.language]]))
  return { ...found, filter, form: formOf(t, names) }
}

/** A filter the API does not understand is said beside its field; the list is then empty. */
async function find({ api, query, t }: Visit, filter: Filter): Promise<Pick<Data, 'page' | 'faults'>> {
  try {
    return { page: await api<AuditPage>(withQuery('/api/audit', { ...filter, cursor: query.cursor })), faults: [] }
  } catch (error) {
    if (!(error instanceof Trouble) || error.status !== 400) throw error
    return { page: { lines: [], next: null }, faults: faultsOf(t, error.problem) }
  }
}

const formOf = (t: Say, offices: Readonly<Record<string, string>>): FormSchema => ({
  properties: {
    case: { title: t('web.audit.case'), 'x-widget': 'text', maxLength: 40 },
    person: { title: t('web.audit.person'), 'x-widget': 'text', maxLength: 64 },
    office: { title: t('web.audit.office'), 'x-widget': 'office', enum: Object.keys(offices), 'x-labels': offices },
    kind: {
      title: t('web.audit.kind'),
      enum: kinds,
      'x-labels': Object.fromEntries(kinds.map((kind) => [kind, sayOr(t, kindKey + kind, kind)])),
    },
    from: { title: t('web.audit.from'), 'x-widget': 'date' },
    to: { title: t('web.audit.to'), 'x-widget': 'date' },
  },
})

export const audit: Screen<Data> = { title: (t) => t('web.audit'), load, Page }
