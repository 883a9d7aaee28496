import { useFrame } from '../frame.tsx'
import type { CaseView } from '../views.ts'

/** How the person stands in the criminal case: how often the story was told, and what is open that could harm them. */
export function Proceedings({ proceedings }: { proceedings: NonNullable<CaseView['proceedings']> }) {
  const { t } = useFrame()
  const { accounts, liability, claim, deposition, proceduralStanding } = proceedings
  return (
    <section class="advice" aria-labelledby="proceedings">
      <h2 id="proceedings">{t('web.proceedings')}</h2>
      <ul>
        {liability !== 'none' && (
          <li>
            <span class={liability === 'open' ? 'badge danger' : 'badge'}>{t(`web.proceedings.flag.${liability}`)}</span>{' '}
            {t(`web.proceedings.liability.${liability}`)}
          </li>
        )}
        <li>{t('web.proceedings.accounts', { count: accounts })}</li>
        {deposition === 'done' && <li>{t('web.proceedings.deposition.done')}</li>}
        {proceduralStanding === 'recognised' && <li>{t('web.proceedings.standing.recognised')}</li>}
        {claim === 'none' && <li>{t('web.proceedings.claim.none')}</li>}
      </ul>
    </section>
  )
}
