import { administer } from '../administer.ts'
import { accountForm } from '../forms/administration.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { answersOf } from '../forms/from-body.ts'
import { useFrame } from '../frame.tsx'
import { type Plain, PlainForm } from '../parts/plain-form.tsx'
import type { Screen } from '../screen.tsx'
import type { AccountView, OfficeView } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ plain: Plain; lead: string | null }>

/** Opens an account; its second factor is set on the next screen. */
function Page({ data: { plain, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={plain.faults} lead={lead} form={plain.form} />
      <p class="back">
        <a href="/accounts">{t('web.menu.accounts')}</a>
      </p>
      <h1>{t('web.admin.new-account')}</h1>
      <PlainForm plain={plain} action="/accounts/new" button={t('web.admin.open-account')} />
    </article>
  )
}

const blank = async ({ api, t, language }: Visit): Promise<Data> => ({
  plain: {
    form: accountForm(t, language, await api<OfficeView[]>('/api/admin/offices'), true),
    answers: { language: 'uz-Latn' },
    faults: [],
  },
  lead: null,
})

export const newAccount: Screen<Data> = {
  title: (t) => t('web.admin.new-account'),
  load: blank,
  Page,
  submit: async (visit) => {
    const { plain } = await blank(visit)
    const answers = answersOf(plain.form, visit.body)
    const done = await administer<AccountView>(visit, '/api/accounts', { method: 'POST', body: answers })
    if (done.type === 'done') return { go: `/accounts/${done.answer.id}` }
    return {
      status: done.status,
      data: { plain: { ...plain, answers: { ...answers, password: undefined }, faults: done.faults }, lead: done.lead },
    }
  },
}
