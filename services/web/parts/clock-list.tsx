import { formatMoment } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { type Say, sayOr } from '../text.ts'
import type { ClockView, Language } from '../views.ts'
import { Due } from './due.tsx'
import { Moment } from './moment.tsx'

/** Terms of the law that run or ran in a procedure: how each stands, what happened to it, who hears of it next; an assumed length says so. */
export function ClockList({ clocks }: { clocks: readonly ClockView[] }) {
  const { t } = useFrame()
  if (clocks.length === 0) return null
  return (
    <ul class="clocks">
      {[...clocks].sort(runningFirst).map((clock) => (
        <li key={`${clock.name}${clock.startedAt}`} class={clock.overdue ? 'late' : undefined}>
          <b>{sayOr(t, `clock.${clock.name}`, clock.name)}</b>
          {clock.state === 'running' ? <Running clock={clock} /> : <span class="quiet">{t(`web.clock.${clock.state}`)}</span>}
          <span class="citation">
            {clock.law} {clock.assumed && <span class="mark mark-assumed">{t('deadline.assumed')}</span>}
            {clock.provisional && <span class="mark mark-assumed">{t('web.clock.provisional')}</span>}
          </span>
          <Fate clock={clock} />
        </li>
      ))}
    </ul>
  )
}

const runningFirst = (a: ClockView, b: ClockView): number => Number(b.state === 'running') - Number(a.state === 'running')

function Running({ clock }: { clock: ClockView }) {
  const { t, language } = useFrame()
  if (clock.suspendedAt) return <span class="due">{t('web.clock.suspended', { date: formatMoment(language, clock.suspendedAt) })}</span>
  if (clock.kind === 'deadline') return <Due dueAt={clock.dueAt} overdue={clock.overdue} />
  return (
    <span class="due">
      {sayOr(t, `clock-until.${clock.name}`, t('web.clock.not-before'))} <Moment at={clock.dueAt} />
    </span>
  )
}

/** What happened to the clock so far, and what silence brings. */
function Fate({ clock: { trail, next, top } }: { clock: ClockView }) {
  const { t, language } = useFrame()
  if (trail.length === 0 && !next && !top) return null
  return (
    <ul class="fate">
      {trail.map((event) => (
        <li key={`${event.kind}${event.at}`}>{eventText(t, language, event)}</li>
      ))}
      {next && (
        <li>
          {t('web.clock.then-told', {
            date: formatMoment(language, next.at),
            who: next.to.map((one) => sayOr(t, `audience.${one}`, one)).join(', '),
          })}
        </li>
      )}
      {top && <li>{t('web.clock.top')}</li>}
    </ul>
  )
}

/** A step that moved a term is named with who took it and on which basis. */
function eventText(t: Say, language: Language, { kind, at, role, basis }: ClockView['trail'][number]): string {
  const said = t(`web.clock.${kind}`, { date: formatMoment(language, at) })
  if (!basis || !role || role === 'system') return said
  return `${said} · ${t('web.clock.by', { role: sayOr(t, `role.${role}`, role), basis })}`
}
