import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { ScreeningView } from '../views.ts'

/** What the indicator rule proposes, with everything that led to it. Advice beside the officer's finding, never a verdict. */
export function Screening({ screening }: { screening: ScreeningView }) {
  const { t } = useFrame()
  const dimensions = screening.dimensions.filter(({ positive, fired }) => positive || fired.length > 0)
  return (
    <section class="advice" aria-labelledby="screening">
      <h2 id="screening">{t('screening.heading')}</h2>
      <p>
        <b>{t(`screening.proposal.${screening.proposal}`)}</b>
      </p>
      <ul>
        {screening.reasons.map((reason) => (
          <li key={reason}>{sayOr(t, `screening.${reason}`, reason)}</li>
        ))}
      </ul>
      {dimensions.map(({ dimension, rule, fired }) => (
        <details class="fold" key={dimension}>
          <summary>
            <span>{sayOr(t, `dimension.${dimension}`, dimension)}</span>
            {rule && <span class="since">{sayOr(t, `screening.rule.${rule}`, rule)}</span>}
          </summary>
          <ul>
            {fired.map(({ item, strength }) => (
              <li key={item}>
                {sayOr(t, `indicator.${item}`, item)} <span class="quiet">{t(`screening.strength.${strength}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p class="quiet">{t('screening.advice')}</p>
    </section>
  )
}
