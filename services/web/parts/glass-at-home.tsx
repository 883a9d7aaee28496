import { useFrame } from '../frame.tsx'
import type { Home } from '../views.ts'
import { GlassLines } from './glass-lines.tsx'

/** Emergency access the officer has, that which is open into cases of the office, and what waits for review; nothing where there is none. */
export function GlassAtHome({ glass: { mine, ours, reviews, overdue } }: { glass: Home['glass'] }) {
  const { t } = useFrame()
  if (mine.length + ours.length + reviews === 0) return null
  return (
    <section aria-labelledby="glass">
      <h2 id="glass">{t('web.glass')}</h2>
      {mine.length > 0 && (
        <>
          <h3>{t('web.glass.mine')}</h3>
          <GlassLines lines={mine} />
        </>
      )}
      {ours.length > 0 && (
        <>
          <h3>{t('web.glass.ours')}</h3>
          <GlassLines lines={ours} />
        </>
      )}
      {reviews > 0 && <ReviewCount reviews={reviews} overdue={overdue} />}
    </section>
  )
}

/** How many uses of emergency access wait for this officer's review. */
export function ReviewCount({ reviews, overdue }: Pick<Home['glass'], 'reviews' | 'overdue'>) {
  const { t } = useFrame()
  return (
    <p>
      <a href="/reviews">{t('web.reviews.count', { n: reviews })}</a>{' '}
      {overdue > 0 && <span class="badge overdue">{t('web.overdue.count', { n: overdue })}</span>}
    </p>
  )
}
