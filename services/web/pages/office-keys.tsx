import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import type { Screen } from '../screen.tsx'
import type { OfficeKeys } from '../views.ts'

type Colleague = OfficeKeys['colleagues'][number]

/** Who of the office can open its clinical notes; a member lets a colleague in. */
function Page({ data: { open, colleagues } }: { data: OfficeKeys }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <h1>{t('web.menu.keys')}</h1>
      <p>{t('web.keys.lead')}</p>
      {colleagues.length === 0 ? <p class="empty">{t('web.keys.none')}</p> : !open && <p class="notice warn">{t('web.keys.locked')}</p>}
      <ul class="lines">
        {colleagues.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b>
            <Standing one={one} />
            {open && !one.opens && one.needed !== null && (
              <form method="post" action="/office-keys">
                <CsrfField />
                <input type="hidden" name="account" value={one.id} />
                <button type="submit">
                  {t('web.keys.admit')} <span class="unseen">{one.name}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {open && colleagues.some((one) => !one.opens) && <p class="quiet">{t('web.keys.admit.ask')}</p>}
    </article>
  )
}

function Standing({ one }: { one: Colleague }) {
  const { t } = useFrame()
  if (one.opens)
    return (
      <span>
        <span class="badge">{t('web.keys.opens')}</span>
      </span>
    )
  if (one.needed === null) return <span class="quiet">{t('web.keys.never')}</span>
  return (
    <span>
      {t('web.keys.waits', { n: one.needed })}
      {one.lost && <span class="since">{t('web.keys.lost')}</span>}
    </span>
  )
}

export const officeKeys: Screen<OfficeKeys> = {
  title: (t) => t('web.menu.keys'),
  load: ({ api }) => api<OfficeKeys>('/api/office-keys'),
  Page,
  submit: async ({ api, body }) => {
    await api('/api/office-keys/admissions', { method: 'POST', body: { account: body.account } })
    return { go: '/office-keys' }
  },
}
