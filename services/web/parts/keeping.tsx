import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import type { Keeping as KeepingView } from '../views.ts'
import { Day } from './moment.tsx'

/** How long a closed case is kept, and that the term is our assumption where it is. */
export function Keeping({ keeping }: { keeping: KeepingView | null }) {
  const { t } = useFrame()
  if (!keeping) return <p>{t('web.retention.open')}</p>
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{t('web.retention.closed')}</dt>
          <dd>
            <Day on={keeping.closedAt} />
          </dd>
        </div>
        <div>
          <dt>{t('web.retention.outcome')}</dt>
          <dd>{codeLabel(t, 'retentionOutcomes', keeping.outcome)}</dd>
        </div>
        <div>
          <dt>{t('web.retention.until')}</dt>
          <dd>
            <Day on={keeping.until} />
          </dd>
        </div>
      </dl>
      {keeping.assumed && <p class="hint mark-assumed">{t('web.retention.assumed', { n: keeping.months })}</p>}
    </>
  )
}
