import { formatDate } from '@nrm/messages/dates'
import { languages } from '@nrm/messages/languages'
import { path } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { ownNames } from '../parts/masthead.tsx'
import type { Screen } from '../screen.tsx'
import { type Say, sayIn } from '../text.ts'
import { textLanguage } from '../text-language.ts'
import type { CaseView, ConsentView, Language, Me } from '../views.ts'

type Data = Readonly<{ view: CaseView; me: Me; asked: Language | null }>

/** The consent sheet in the language of the person: the text that was read, what was asked and answered, a line to sign. No name is printed. */
function Page({ data: { view, me, asked } }: { data: Data }) {
  const { t, language: page } = useFrame()
  const theirs = textLanguage(view.summary.language, page)
  const language = asked ?? theirs.language
  const say = sayIn(language)
  const consents = (view.consents ?? []).filter(({ state }) => state !== 'superseded')
  return (
    <article class="paper">
      <p class="no-print">
        <a href={`/cases/${view.id}`}>{t('web.form.back-to-case', { number: view.number })}</a>
      </p>
      {asked === null && theirs.because !== 'theirs' && (
        <p class="no-print notice warn">{t(theirs.because === 'unknown' ? 'web.text-language.unknown' : 'web.text-language.page')}</p>
      )}
      <nav class="languages no-print" aria-label={t('web.text-language.other')}>
        <ul>
          {languages.map((other) => (
            <li key={other}>
              <a href={`/cases/${view.id}/consent?text=${other}`} lang={other} aria-current={other === language ? 'true' : undefined}>
                {ownNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div lang={language}>
        <h1>{say('web.consent-paper')}</h1>
        {say('spoken.consent', { officer: me.name, office: me.office.name[language] })
          .split('\n')
          .filter(Boolean)
          .map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        <h2>{say('web.consent-paper.asked')}</h2>
        <dl class="answers">
          {consents.map((consent) => (
            <div key={consent.item}>
              <dt>{codeLabel(say, 'consentItems', consent.item)}</dt>
              <dd>{answered(say, language, consent)}</dd>
            </div>
          ))}
        </dl>
        <p>{say('web.consent-paper.change')}</p>
        <dl class="answers">
          <div>
            <dt>{say('web.paper.office')}</dt>
            <dd>{me.office.name[language]}</dd>
          </div>
          <div>
            <dt>{say('ui.telephone')}</dt>
            <dd class="write-in"> </dd>
          </div>
          <div>
            <dt>{say('web.consent-paper.signature')}</dt>
            <dd class="write-in"> </dd>
          </div>
        </dl>
      </div>
      <p class="no-print notice">{t('web.paper.safe')}</p>
    </article>
  )
}

const answered = (
  say: Say,
  language: Language,
  { answer, own, representative, representedBy, until, recipient, textVersion }: ConsentView,
): string =>
  [
    codeLabel(say, 'consentAnswers', answer),
    own ? say('web.consent.own', { answer: codeLabel(say, 'consentAnswers', own) }) : undefined,
    representative
      ? say('web.consent.representative', {
          who: codeLabel(say, 'representedBy', representedBy ?? 'nobody-yet'),
          answer: codeLabel(say, 'consentAnswers', representative),
        })
      : undefined,
    recipient?.name[language],
    until ? say('web.consent.until', { date: formatDate(language, until) }) : undefined,
    textVersion ? say('web.consent.version', { version: textVersion }) : undefined,
  ]
    .filter(Boolean)
    .join(' · ')

export const consentPaper: Screen<Data> = {
  title: (t) => t('web.consent-paper'),
  bare: true,
  load: async ({ api, params, query }) => {
    const [view, me] = await Promise.all([api<CaseView>(path`/api/cases/${params.caseId ?? ''}`), api<Me>('/api/me')])
    return { view, me, asked: languages.find((one) => one === query.text) ?? null }
  },
  Page,
}
