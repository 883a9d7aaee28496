import { formatDate } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { Home } from '../views.ts'

/** On the home page: the reader's own absence, and who of the reader's people is away while nobody stands in. */
export function Away({ absences: { own, uncovered } }: Pick<Home, 'absences'>) {
  const { t, language } = useFrame()
  if (!own && uncovered.length === 0) return null
  const on = (day: string) => formatDate(language, day)
  return (
    <section aria-labelledby="away">
      <h2 id="away">{t('web.home.away')}</h2>
      {own && (
        <p>
          {own.deputy
            ? t('web.home.away.own-deputy', { from: on(own.from), to: on(own.to), name: own.deputy })
            : t('web.home.away.own-nobody', { from: on(own.from), to: on(own.to) })}
        </p>
      )}
      {uncovered.length > 0 && (
        <>
          <p>
            <span class="badge soon">{t('web.home.uncovered')}</span>
          </p>
          <ul class="away-list">
            {uncovered.map(({ name, role, office, to }) => (
              <li key={`${name} ${office.id}`}>
                {t('web.home.uncovered.until', { name, to: on(to) })}
                <span class="since">
                  {sayOr(t, `role.${role}`, role)} · {office.name[language]}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/absences">{t('web.menu.absences')}</a>
      </p>
    </section>
  )
}
