import { formatDate } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { Home } from '../views.ts'

/** Consents this office took down that end soon or have ended; nothing where there are none. */
export function ConsentsEnding({ ending }: { ending: Home['consentsEnding'] }) {
  const { t, language } = useFrame()
  if (ending.length === 0) return null
  return (
    <section aria-labelledby="consents-ending">
      <h2 id="consents-ending">{t('web.expiring')}</h2>
      <ul>
        {ending.map((one) => (
          <li key={`${one.caseId}${one.item}`}>
            <a class="number" href={`/cases/${one.caseId}#consents`}>
              {one.caseNumber}
            </a>{' '}
            {t(one.ended ? 'web.expiring.ended' : 'web.expiring.item', {
              item: sayOr(t, `consent.item.${one.item}`, one.item),
              date: formatDate(language, one.until),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}
