import { acts } from '@nrm/sop/acts'
import { useFrame } from '../frame.tsx'
import type { Basis } from '../views.ts'

/** The articles a step rests on, each with how sure the citation is, in words. */
export function Citation({ basis }: { basis: readonly Basis[] }) {
  const { t, language } = useFrame()
  return (
    <ul class="citation" aria-label={t('deadline.legal-basis')}>
      {basis.map(({ act, article, mark }) => {
        const name = Object.hasOwn(acts, act) ? acts[act as keyof typeof acts][language] : act
        return (
          <li key={`${act}${article}`}>
            {article ? t('web.citation', { act: name, article }) : name}{' '}
            <span class={`mark mark-${mark.toLowerCase()}`}>{t(`web.mark.${mark}`)}</span>
          </li>
        )
      })}
    </ul>
  )
}
