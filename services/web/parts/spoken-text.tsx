import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'

/** The text read aloud before the consent is asked for, with the officer and the office filled in. */
export function SpokenText() {
  const { t, me, language } = useFrame()
  const text = t('spoken.consent', { officer: me?.name ?? '', office: me?.office.name[language] ?? '' })
  return (
    <section class="spoken" aria-labelledby="spoken">
      <h2 id="spoken">{t('web.spoken')}</h2>
      <p class="hint">{t('web.spoken.hint')}</p>
      <blockquote>
        {text
          .split('\n')
          .filter(Boolean)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
      </blockquote>
    </section>
  )
}
void sayOr
