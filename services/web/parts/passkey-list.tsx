import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import type { SignInWays } from '../views.ts'
import { Moment } from './moment.tsx'

/** The passkeys of an account, each with the way to take it away. */
export function PasskeyList({ passkeys }: { passkeys: SignInWays['passkeys'] }) {
  const { t } = useFrame()
  if (passkeys.length === 0) return <p class="hint">{t('web.passkey.none')}</p>
  return (
    <ul class="drafts">
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id}>
          <b>{name}</b>
          <span class="since">
            {t(lastUsedAt ? 'web.passkey.used' : 'web.passkey.made')} <Moment at={lastUsedAt ?? createdAt} />
          </span>
          <form method="post" action={`/me/passkeys/${id}/remove`}>
            <CsrfField />
            <button class="plain" type="submit">
              {t('web.passkey.remove')} <span class="unseen">{name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
