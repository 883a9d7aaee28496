import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { accountForm } from '../forms/administration.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { useFrame } from '../frame.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { Trouble } from '../trouble.ts'
import type { AccountView, Answers, OfficeView } from '../views.ts'
import type { Visit } from '../visit.ts'

type WithSecret = AccountView & Readonly<{ otpauth?: string | null }>
type Data = Readonly<{ account: AccountView; plain: Plain; lead: string | null; otpauth: string | null }>

/** One account: change, move, disable, give a new second factor. Its secret is shown once, in the answer to the form. */
function Page({ data: { account, plain, lead, otpauth } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <p class="back">
        <a href="/accounts">{t('web.menu.accounts')}</a>
      </p>
      <h1>{t('web.admin.account', { login: account.login })}</h1>
      {otpauth && (
        <section class="sealed" aria-labelledby="secret">
          <h2 id="secret">{t('web.admin.secret')}</h2>
          <p>{t('web.admin.secret-once')}</p>
          <p class="secret">{otpauth}</p>
        </section>
      )}
      <p class="notice">{t('web.admin.ends-sessions')}</p>
      <PlainForm plain={plain} action={`/accounts/${account.id}`} button={t('ui.save')} />
      <section aria-labelledby="factor">
        <h2 id="factor">{t('web.admin.second-factor')}</h2>
        <p>{t(account.secondFactor ? 'web.admin.has-second-factor' : 'web.admin.no-second-factor')}</p>
        <form method="post" action={`/accounts/${account.id}`}>
          <CsrfField />
          <button class="button second" type="submit" name="_act" value="factor">
            {t('web.admin.new-second-factor')}
          </button>
        </form>
      </section>
      <section aria-labelledby="help">
        <h2 id="help">{t('web.recovery.help')}</h2>
        <form method="post" action={`/accounts/${account.id}/sessions/end`}>
          <CsrfField />
          <button class="button second" type="submit">
            {t('web.recovery.end-sessions')}
          </button>
        </form>
        <p>{t('web.recovery.open-lead')}</p>
        <form method="post" action={`/accounts/${account.id}/recovery`}>
          <CsrfField />
          <button class="button second" type="submit">
            {t('web.recovery.open')}
          </button>
        </form>
        <p>
          <a href="/recoveries">{t('web.recovery.list')}</a>
        </p>
      </section>
    </article>
  )
}

async function load(visit: Visit): Promise<Data> {
  const { api, t, language, params } = visit
  const [all, offices] = await Promise.all([api<AccountView[]>('/api/accounts'), api<OfficeView[]>('/api/admin/offices')])
  const account = all.find(({ id }) => id === params.id)
  if (!account) throw new Trouble(404, 'not-found')
  const answers = {
    name: account.name,
    role: account.role,
    office: account.office.id,
    language: account.language,
    disabled: account.disabledAt !== null,
  }
  return { account, plain: { form: accountForm(t, language, offices, false), answers, faults: [] }, lead: null, otpauth: null }
}

async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const data = await load(visit)
  const wantsFactor = visit.body._act === 'factor'
  const answers = wantsFactor ? {} : answersOf(data.plain.form, visit.body)
  const body = wantsFactor ? { newSecondFactor: true } : changed(data.plain.answers, answers)
  const done = await administer<WithSecret>(visit, path`/api/accounts/${data.account.id}`, { method: 'PATCH', body })
  if (done.type === 'refused') {
    const typed = { ...data.plain.answers, ...answers, password: undefined }
    return { status: done.status, data: { ...data, plain: { ...data.plain, answers: typed, faults: done.faults }, lead: done.lead } }
  }
  if (!wantsFactor) return { go: '/accounts' }
  return { status: 200, data: { ...data, account: done.answer, otpauth: done.answer.otpauth ?? null } }
}

/** Only what differs is sent: an account that is not moved keeps its sessions. */
const changed = (before: Answers, after: Answers): Answers =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value))

export const account: Screen<Data> = { title: (t, { account }) => t('web.admin.account', { login: account.login }), load, Page, submit }
