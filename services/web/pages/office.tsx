import { languages } from '@nrm/contracts/session'
import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { officeForm } from '../forms/administration.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { useFrame } from '../frame.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Screen } from '../screen.tsx'
import { Trouble } from '../trouble.ts'
import type { Answers, OfficeView, Territory } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ office: OfficeView | null; plain: Plain; lead: string | null }>

/** One office: what it is called, where it is, what it offers. */
function Page({ data: { office, plain, lead } }: { data: Data }) {
  const { t, language } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <p class="back">
        <a href="/offices">{t('web.menu.offices')}</a>
      </p>
      <h1>{office ? office.name[language] : t('web.admin.new-office')}</h1>
      <PlainForm plain={plain} action={office ? `/offices/${office.id}` : '/offices/new'} button={t('ui.save')} />
    </article>
  )
}

async function load(visit: Visit): Promise<Data> {
  const { api, t, params } = visit
  const [all, territories] = await Promise.all([
    params.id ? api<OfficeView[]>('/api/admin/offices') : [],
    api<Territory[]>('/api/territories'),
  ])
  const office = all.find(({ id }) => id === params.id) ?? null
  if (params.id && !office) throw new Trouble(404, 'not-found')
  const answers: Answers = office ? { ...office, ...office.name } : { active: true, mayIdentify: false }
  return { office, plain: { form: officeForm(t), answers, faults: [], territories }, lead: null }
}

async function submit(visit: Visit) {
  const data = await load(visit)
  const answers = answersOf(data.plain.form, visit.body)
  const call = { method: data.office ? ('PUT' as const) : ('POST' as const), body: written(answers) }
  const done = await administer<OfficeView>(visit, data.office ? path`/api/admin/offices/${data.office.id}` : '/api/admin/offices', call)
  if (done.type === 'done') return { go: '/offices' }
  return { status: done.status, data: { ...data, plain: { ...data.plain, answers, faults: done.faults }, lead: done.lead } }
}

const written = ({ kind, territory, services = [], freePlaces = null, mayIdentify, phone = null, active, ...rest }: Answers): Answers => ({
  kind,
  territory,
  services,
  freePlaces,
  mayIdentify,
  phone,
  active,
  name: Object.fromEntries(languages.map((language) => [language, rest[language] ?? ''])),
})

export const office: Screen<Data> = { title: (t, data) => t(data.office ? 'web.admin.office' : 'web.admin.new-office'), load, Page, submit }
