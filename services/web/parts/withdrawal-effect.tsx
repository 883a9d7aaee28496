import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { WithdrawalView } from '../views.ts'
import { ShareTable } from './share-table.tsx'

/** What follows from a withdrawal, read before it is confirmed: who loses sight, who keeps it and why, who is told. */
export function WithdrawalEffect({ effect }: { effect: WithdrawalView }) {
  const { t, language } = useFrame()
  const names = (offices: WithdrawalView['told']) => offices.map(({ name }) => name[language]).join('; ') || t('web.withdrawal.nobody')
  return (
    <section aria-labelledby="withdrawal">
      <h2 id="withdrawal">{t('web.withdrawal')}</h2>
      <dl class="answers">
        <div>
          <dt>{t('web.withdrawal.items')}</dt>
          <dd>{effect.items.map((item) => sayOr(t, `consent.item.${item}`, item)).join('; ') || t('web.withdrawal.nothing')}</dd>
        </div>
        <div>
          <dt>{t('web.withdrawal.recalled')}</dt>
          <dd>{names(effect.recalled ? [effect.recalled] : [])}</dd>
        </div>
        <div>
          <dt>{t('web.withdrawal.told')}</dt>
          <dd>{names(effect.told)}</dd>
        </div>
      </dl>
      <ul>
        <li>{t('web.withdrawal.help')}</li>
        <li>{t(effect.treatmentGoesOn ? 'web.withdrawal.treatment-goes-on' : 'web.withdrawal.treatment-ends')}</li>
        <li>{t(effect.endsStatus ? 'web.withdrawal.status-ends' : 'web.withdrawal.status-goes-on')}</li>
      </ul>
      <h3>{t('web.withdrawal.stops')}</h3>
      {effect.stops.length > 0 ? (
        <ShareTable shares={effect.stops} caption={t('web.withdrawal.stops')} />
      ) : (
        <p>{t('web.withdrawal.nobody')}</p>
      )}
      <h3>{t('web.withdrawal.stays')}</h3>
      {effect.stays.length > 0 ? (
        <ShareTable shares={effect.stays} caption={t('web.withdrawal.stays')} />
      ) : (
        <p>{t('web.withdrawal.nobody')}</p>
      )}
    </section>
  )
}
