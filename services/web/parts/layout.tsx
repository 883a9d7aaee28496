import { assetsPath } from '../assets.ts'
import { durationWords } from '../durations.ts'
import { useFrame } from '../frame.tsx'
import type { Sheet } from '../render.tsx'
import { ActingBar } from './acting-bar.tsx'
import { Languages, Masthead } from './masthead.tsx'
import { Menu } from './menu.tsx'

/** The whole document: head, skip link, landmarks. The title never holds a name or anything of a case but its number. */
export function Layout({ title, main, faulty, bare }: Sheet) {
  const { language, t, me } = useFrame()
  const said = faulty ? t('web.title-faulty', { title }) : title
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{t('web.title', { title: said })}</title>
        <link rel="stylesheet" href={`${assetsPath}/house.css`} />
        <link rel="icon" href={`${assetsPath}/icon.svg`} type="image/svg+xml" />
        <script type="module" src={`${assetsPath}/enhance.js`} />
      </head>
      <body class={bare ? 'bare' : undefined} data-durations={durationWords(t, language)}>
        <a class="skip" href="#main">
          {t('web.skip')}
        </a>
        {bare ? <Languages /> : <Masthead />}
        {!bare && me && <ActingBar me={me} />}
        {!bare && me && <Menu me={me} />}
        <main id="main" tabIndex={-1}>
          {main}
        </main>
        {!bare && (
          <footer class="foot">
            <p>{t('web.foot')}</p>
            {me && (
              <p>
                <a href="/sop">{t('web.manual')}</a>
              </p>
            )}
          </footer>
        )}
      </body>
    </html>
  )
}
