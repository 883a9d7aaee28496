import { formatDate } from '@nrm/messages/dates'
import type { VersionLaw } from '@nrm/sop/law-of'
import { letters } from '@nrm/sop/procedures'
import { type Html, html } from './html.ts'
import type { Words } from './words.ts'

type Standing = Readonly<{ day: string | null; fingerprint: string; back?: string | undefined }>

/** Title page: what this is, which versions, as of which day, and the fingerprint of the text. */
export const front = ({ t, language }: Words, laws: readonly VersionLaw[], { day, fingerprint, back }: Standing): Html =>
  html`<header class="front">${back ? html`<p class="screen"><a href="${back}">${t('web.menu.home')}</a></p>` : null}<h1>${t('manual.title')}</h1>
<p>${t('manual.subtitle')}</p>
<dl><dt>${t('manual.versions')}</dt><dd>${laws.map(({ procedure, version }) => t('manual.version-of', { letter: letters[procedure], n: version })).join(' · ')}</dd>
<dt>${t('manual.law-of')}</dt><dd>${day ? formatDate(language, day) : t('manual.law-first')}</dd>
<dt>${t('manual.fingerprint')}</dt><dd class="code">${fingerprint}</dd></dl>
<p>${t('manual.made')}</p></header>
`

/** Contents with a link to every part. */
export const contents = ({ t, say }: Words, laws: readonly VersionLaw[]): Html =>
  html`<nav class="contents" aria-labelledby="contents"><h2 id="contents" class="same-page">${t('manual.contents')}</h2>
<ol><li><a href="#how-to-read">${t('manual.how-to-read')}</a></li>
<li><a href="#roles">${t('manual.roles')}</a></li>
${laws.map(
  ({ procedure }) => html`<li><a href="#${procedure}">${say(`procedure.${procedure}`)}</a>
<ol><li><a href="#${procedure}-states">${t('manual.states')}</a></li><li><a href="#${procedure}-steps">${t('manual.steps')}</a></li></ol></li>
`,
)}<li><a href="#parameters">${t('manual.parameters')}</a></li></ol></nav>
`

/** How the marks are read, before anything is marked. */
export const howToRead = ({ t, mark }: Words): Html =>
  html`<section aria-labelledby="how-to-read"><h2 id="how-to-read">${t('manual.how-to-read')}</h2>
<p>${t('manual.marks-lead')}</p>
<dl class="step">${(['SOURCED', 'INFERRED', 'ASSUMED'] as const).map(
    (one) =>
      html`<dt><span class="mark mark-${one.toLowerCase()}">${mark(one)}</span></dt><dd>${t(`manual.mark-${one.toLowerCase() as 'sourced' | 'inferred' | 'assumed'}`)}</dd>`,
  )}</dl>
<p>${t('manual.required-lead', { mark: t('manual.required') })}</p>
<p>${t('manual.sees-lead')}</p>
<p class="note">${t('manual.silence-lead')}</p></section>
`
