import { useFrame } from '../frame.tsx'

/** The mark of a value no law confirms, wherever it acts. */
export function Assumed({ when }: { when: boolean | undefined }) {
  const { t } = useFrame()
  return when ? <span class="mark mark-assumed">{t('deadline.assumed')}</span> : null
}
