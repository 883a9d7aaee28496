import { withQuery } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { Moment } from '../parts/moment.tsx'
import { Onward } from '../parts/onward.tsx'
import type { Screen } from '../screen.tsx'
import { sayOr } from '../text.ts'
import type { AccountView } from '../views.ts'

type Data = Readonly<{ lines: readonly AccountView[]; next: string | null }>
const linesAPage = 60

/** Accounts of all offices. Whoever keeps them sees no case. */
function Page({ data: { lines, next } }: { data: Data }) {
  const { t, language } = useFrame()
  return (
    <>
      <h1>{t('web.menu.accounts')}</h1>
      <p>
        <a class="button" href="/accounts/new">
          {t('web.admin.new-account')}
        </a>
      </p>
      <table class="cards">
        <caption class="unseen">{t('web.menu.accounts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ui.login')}</th>
            <th scope="col">{t('web.admin.person')}</th>
            <th scope="col">{t('web.admin.office')}</th>
            <th scope="col">{t('web.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((account) => (
            <tr key={account.id}>
              <th scope="row">
                <a href={`/accounts/${account.id}`}>{account.login}</a>
              </th>
              <td data-label={t('web.admin.person')}>
                {account.name}
                <span class="since">{sayOr(t, `role.${account.role}`, account.role)}</span>
              </td>
              <td data-label={t('web.admin.office')}>{account.office.name[language]}</td>
              <td data-label={t('web.column.state')}>
                <span class={account.disabledAt ? 'badge overdue' : 'badge'}>
                  {t(account.disabledAt ? 'web.admin.disabled' : 'web.admin.in-use')}
                </span>
                {!account.secondFactor && <span class="badge soon">{t('web.admin.no-second-factor')}</span>}
                <span class="since">{account.lastSignInAt ? <Moment at={account.lastSignInAt} /> : t('web.admin.never-signed-in')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Onward address={next} />
    </>
  )
}

export const accounts: Screen<Data> = {
  title: (t) => t('web.menu.accounts'),
  load: async ({ api, query }) => {
    const all = await api<AccountView[]>('/api/accounts')
    const from = Math.max(0, Number.parseInt(query.from ?? '0', 10) || 0)
    const next = from + linesAPage
    return { lines: all.slice(from, next), next: next < all.length ? withQuery('/accounts', { from: String(next) }) : null }
  },
  Page,
}
