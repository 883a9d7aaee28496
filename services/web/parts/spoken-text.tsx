import { languages } from '@nrm/messages/languages'
import { useFrame } from '../frame.tsx'
import { sayIn } from '../text.ts'
import { textLanguage } from '../text-language.ts'
import type { Language } from '../views.ts'

/**
 * The text read aloud before the consent is asked for, with the officer and the office filled in: in the language of the person where there is
 * a text in it, whatever language the page is in; the others stand folded beneath.
 */
export function SpokenText({ spoken }: { spoken: unknown }) {
  const { t, language: page } = useFrame()
  const { language, because } = textLanguage(spoken, page)
  return (
    <section class="spoken" aria-labelledby="spoken">
      <h2 id="spoken">{t('web.spoken')}</h2>
      <p class="hint">{t('web.spoken.hint')}</p>
      {because !== 'theirs' && (
        <p class="notice warn">{t(because === 'unknown' ? 'web.text-language.unknown' : 'web.text-language.page')}</p>
      )}
      <Consent language={language} />
      <details>
        <summary>{t('web.text-language.other')}</summary>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <Consent key={other} language={other} />
          ))}
      </details>
    </section>
  )
}

function Consent({ language }: { language: Language }) {
  const { me } = useFrame()
  const text = sayIn(language)('spoken.consent', { officer: me?.name ?? '', office: me?.office.name[language] ?? '' })
  return (
    <blockquote lang={language}>
      {text
        .split('\n')
        .filter(Boolean)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </blockquote>
  )
}
