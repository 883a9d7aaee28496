import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { ClockView } from '../views.ts'
import { Due } from './due.tsx'
import { Moment } from './moment.tsx'

/** Terms of the law that run or ran in a procedure; an assumed length says so. */
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
          </span>
        </li>
      ))}
    </ul>
  )
}

const runningFirst = (a: ClockView, b: ClockView): number => Number(b.state === 'running') - Number(a.state === 'running')

function Running({ clock }: { clock: ClockView }) {
  const { t } = useFrame()
  if (clock.kind === 'deadline') return <Due dueAt={clock.dueAt} overdue={clock.overdue} />
  return (
    <span class="due">
      {t('web.clock.not-before')} <Moment at={clock.dueAt} />
    </span>
  )
}
