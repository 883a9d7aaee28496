import { useFrame } from '../frame.tsx'
import type { CaseView } from '../views.ts'

/** What must be known before anything else is read: a child, a danger. */
export function Flags({ child, danger }: Pick<CaseView, 'child' | 'danger'>) {
  const { t } = useFrame()
  return (
    <>
      {danger === 'yes' && <span class="badge danger">{t('web.flag.danger')}</span>}
      {child !== 'no' && <span class="badge child">{t(`web.flag.child.${child}`)}</span>}
    </>
  )
}
