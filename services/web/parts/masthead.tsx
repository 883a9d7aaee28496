import { languages } from '@nrm/contracts/session'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { without } from '../switch-language.ts'

/** Each language by its own name. */
export const ownNames = { 'uz-Latn': 'Oʻzbekcha', 'uz-Cyrl': 'Ўзбекча', ru: 'Русский', en: 'English' } as const

/** Top of every page: whose system, who is signed in, languages, the two ways out. */
export function Masthead() {
  const { t, me, language } = useFrame()
  return (
    <header class="masthead">
      <div class="masthead-bar">
        <a class="masthead-name" href="/">
          <svg class="house-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path d="M4 6h10v4H8v12h6v4H4zM18 6h10v20H18v-4h6V10h-6zM11 14h10v4H11z" />
          </svg>
          <span>{t('web.system')}</span>
        </a>
        {me && (
          <p class="masthead-officer">
            <a href="/me">
              {me.name}
              <span class="unseen">: {t('web.me')}</span>
            </a>
            <span>{me.office.name[language]}</span>
          </p>
        )}
        <div class="masthead-ways">
          {me && (
            <form method="post" action="/sign-out">
              <CsrfField />
              <button class="plain" type="submit">
                {t('ui.sign-out')}
              </button>
            </form>
          )}
          <a class="leave" href="/leave" rel="noreferrer" data-leave>
            {t('ui.leave-quickly')}
          </a>
        </div>
        <Languages />
      </div>
    </header>
  )
}

/** The same page in each language; named in that language. */
export function Languages() {
  const { t, language, path } = useFrame()
  const here = without(path, 'lang')
  return (
    <nav class="languages" aria-label={t('ui.language')}>
      <ul>
        {languages.map((one) => (
          <li key={one}>
            <a
              href={`${here}${here.includes('?') ? '&' : '?'}lang=${one}`}
              lang={one}
              hreflang={one}
              aria-current={one === language ? 'true' : undefined}
            >
              {ownNames[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
