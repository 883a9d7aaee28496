import { citationText } from '@nrm/messages/legal-words'
import { useFrame } from '../frame.tsx'
import type { Basis } from '../views.ts'

/** The articles a step rests on, each with how sure the citation is, in words. */
export function Citation({ basis }: { basis: readonly Basis[] }) {
  const { t, language } = useFrame()
  return (
    <ul class="citation" aria-label={t('deadline.legal-basis')}>
      {basis.map((one) => (
        <li key={`${one.act}${one.article}`}>
          {citationText(language, one)} <span class={`mark mark-${one.mark.toLowerCase()}`}>{t(`web.mark.${one.mark}`)}</span>
        </li>
      ))}
    </ul>
  )
}
