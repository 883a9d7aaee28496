import { formatRemaining } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { Moment } from './moment.tsx'

const dayMs = 24 * 3_600_000

/** When something is due and how long is left. Whether it is overdue is the API's word; the rest is reading a clock. */
export function Due({ dueAt, overdue }: { dueAt: string | null | undefined; overdue: boolean }) {
  const { t, language, now } = useFrame()
  if (!dueAt) return <span class="quiet">{t('web.due.none')}</span>
  const left = Date.parse(dueAt) - now.getTime()
  return (
    <span class="due">
      <Moment at={dueAt} />
      <span class={overdue ? 'badge overdue' : left < dayMs ? 'badge soon' : 'badge'} data-due={overdue ? undefined : dueAt}>
        {formatRemaining(language, overdue ? Math.min(left, -1) : Math.max(left, 0))}
      </span>
    </span>
  )
}
