import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { FileView } from '../views.ts'

/** How a file stands: checked or not, whole or not, withdrawn and why. */
export function FileState({ file }: { file: FileView }) {
  const { t } = useFrame()
  return (
    <span class="file-state">
      {file.withdrawn && (
        <span class="badge warn">
          {t('web.files.withdrawn', { reason: sayOr(t, `web.files.withdrawal.${file.withdrawn.reason}`, file.withdrawn.reason) })}
        </span>
      )}
      {file.isDamaged && <span class="badge danger">{t('web.files.damaged')}</span>}
      <span class={file.scan === 'clean' ? 'badge' : file.scan === 'infected' ? 'badge danger' : 'badge warn'}>
        {t(`web.files.scan.${file.scan}`)}
      </span>
    </span>
  )
}

/** Whether its copy may be asked for; the API judges again. */
export const opens = (file: FileView): boolean => !file.withdrawn && !file.isDamaged && file.scan !== 'infected'
