import { withQuery } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { Onward } from '../parts/onward.tsx'
import { ReferralTable } from '../parts/referral-table.tsx'
import type { Screen } from '../screen.tsx'
import type { ReferralView } from '../views.ts'

type Data = Readonly<{ box: 'in' | 'out'; lines: readonly ReferralView[]; next: string | null }>

/** Referrals to this office and from it; an answer is given on the case. */
function Page({ data: { box, lines, next } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      <h1>{t('web.referrals')}</h1>
      <nav class="tabs" aria-label={t('web.referrals')}>
        <ul>
          <li>
            <a href="/referrals" aria-current={box === 'in' ? 'page' : undefined}>
              {t('ui.inbox')}
            </a>
          </li>
          <li>
            <a href="/referrals?box=out" aria-current={box === 'out' ? 'page' : undefined}>
              {t('ui.sent')}
            </a>
          </li>
        </ul>
      </nav>
      <ReferralTable referrals={lines} caption={t(box === 'in' ? 'ui.inbox' : 'ui.sent')} />
      <Onward address={next && withQuery('/referrals', { box, cursor: next })} />
    </>
  )
}

export const referrals: Screen<Data> = {
  title: (t) => t('web.referrals'),
  load: async ({ api, query }) => {
    const box = query.box === 'out' ? 'out' : 'in'
    return {
      box,
      ...(await api<{ lines: ReferralView[]; next: string | null }>(withQuery('/api/referrals', { box, cursor: query.cursor }))),
    }
  },
  Page,
}
