import { formatDate } from '@nrm/messages/dates'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { Me } from '../views.ts'

/** Standing notice under the head of every page: for whom the officer acts, and the way back; or for whom the officer might. */
export function ActingBar({ me }: { me: Me }) {
  const { t, language } = useFrame()
  if (!me.actingFor && me.mayActFor.length === 0) return null
  const said = ({ name, role }: Me['mayActFor'][number]) => ({ name, role: sayOr(t, `role.${role}`, role) })
  return (
    <section class={me.actingFor ? 'acting acting-now' : 'acting'} aria-label={t('web.menu.absences')}>
      <div>
        {me.actingFor && (
          <>
            <p>
              <b>{t('web.acting.now', said(me.actingFor))}</b>{' '}
              <span>{t('web.acting.until', { until: formatDate(language, lastDay(me.actingFor.until)) })}</span>
            </p>
            <Turn absence="" label={t('web.acting.stop')} />
          </>
        )}
        {!me.actingFor &&
          me.mayActFor.map((one) => <Turn key={one.absence} absence={one.absence} label={t('web.acting.start', said(one))} />)}
      </div>
    </section>
  )
}

function Turn({ absence, label }: { absence: string; label: string }) {
  return (
    <form method="post" action="/acting-for">
      <CsrfField />
      <input type="hidden" name="absence" value={absence} />
      <button class="button second" type="submit">
        {label}
      </button>
    </form>
  )
}

/** The absence ends with a midnight: its last day is the one before. */
const lastDay = (until: string): string => new Date(Date.parse(until) - 1).toISOString()
