import { administer } from '../administer.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { type Fault, faultAt } from '../forms/fault.ts'
import { useFrame } from '../frame.tsx'
import { PasswordField } from '../parts/proof-fields.tsx'
import type { Screen } from '../screen.tsx'

type Data = Readonly<{ given: boolean; faults: readonly Fault[]; lead: string | null }>

/** Choosing another password, also for whoever was given one by somebody else and may do nothing before. */
function Page({ data: { given, faults, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={faults} lead={lead} />
      {!given && (
        <p class="back">
          <a href="/me">{t('web.me')}</a>
        </p>
      )}
      <h1>{t('web.me.password')}</h1>
      {given && <p class="notice">{t('problem.password-change-needed.detail')}</p>}
      <form class="questions" method="post" action="/me/password">
        <CsrfField />
        {given && <input type="hidden" name="_given" value="yes" />}
        <PasswordField name="_current" id="field-current" label={t('web.password.current')} error={faultAt(faults, 'current')} />
        <PasswordField
          name="_next"
          id="field-next"
          label={t('web.password.next')}
          hint={t('web.password.next-hint')}
          error={faultAt(faults, 'next')}
          isNew
        />
        <p>{t('web.password.ends-others')}</p>
        <button class="button" type="submit">
          {t('web.me.password')}
        </button>
      </form>
    </article>
  )
}

export const ownPassword: Screen<Data> = {
  title: (t) => t('web.me.password'),
  load: async ({ query }) => ({ given: query.why === 'given', faults: [], lead: null }),
  Page,
  submit: async (visit) => {
    const { body } = visit
    const sent = { current: String(body._current ?? ''), next: String(body._next ?? '') }
    const done = await administer(visit, '/api/me/password', { method: 'PUT', body: sent })
    const given = body._given === 'yes'
    if (done.type === 'done') return { go: given ? '/' : '/me?done=password' }
    return { status: done.status, data: { given, faults: done.faults, lead: done.faults.length > 0 ? null : done.lead } }
  },
}
