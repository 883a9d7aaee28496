import { useFrame } from '../frame.tsx'
import type { FactorProposed } from '../views.ts'

/** The secret of a new authenticator, shown once, in groups that can be typed. */
export function FactorSecret({ proposed: { secret, otpauth } }: { proposed: FactorProposed }) {
  const { t } = useFrame()
  return (
    <section class="sealed" aria-labelledby="secret">
      <h2 id="secret">{t('web.factor.secret')}</h2>
      <p>{t('web.factor.secret-once')}</p>
      <p class="secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <p>
        <a href={otpauth}>{t('web.factor.open-app')}</a>
      </p>
    </section>
  )
}
