import { formatDate } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import type { ConsentView } from '../views.ts'
import { Moment } from './moment.tsx'

/** What the person agreed to and refused, item by item, as it stands now; the answers a later one replaced stand folded beneath. */
export function ConsentTable({ consents }: { consents: readonly ConsentView[] }) {
  const { t } = useFrame()
  if (consents.length === 0) return <p class="empty">{t('web.consents.none')}</p>
  const earlier = consents.filter(({ state }) => state === 'superseded')
  return (
    <>
      <p class="hint">
        {t('web.consents.lead')}{' '}
        {consents.some(({ assumed }) => assumed) && <span class="mark-assumed">{t('web.consent.term-assumed')}</span>}
      </p>
      <Answers consents={consents.filter(({ state }) => state !== 'superseded')} caption={t('web.consents')} />
      {earlier.length > 0 && (
        <details>
          <summary>{t('web.consents.earlier')}</summary>
          <Answers consents={earlier} caption={t('web.consents.earlier')} />
        </details>
      )}
    </>
  )
}

function Answers({ consents, caption }: { consents: readonly ConsentView[]; caption: string }) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.item')}</th>
          <th scope="col">{t('web.column.answer')}</th>
          <th scope="col">{t('web.consent.recipient')}</th>
          <th scope="col">{t('web.consent.read')}</th>
          <th scope="col">{t('web.column.when')}</th>
        </tr>
      </thead>
      <tbody>
        {consents.map((consent) => (
          <Answer key={`${consent.item}${consent.at}`} consent={consent} />
        ))}
      </tbody>
    </table>
  )
}

function Answer({ consent }: { consent: ConsentView }) {
  const { t, language } = useFrame()
  const { item, answer, state, until, textVersion, textLanguage } = consent
  return (
    <tr>
      <th scope="row">{codeLabel(t, 'consentItems', item)}</th>
      <td data-label={t('web.column.answer')}>
        <span class={`badge consent-${state === 'valid' ? 'yes' : state === 'postponed' ? 'later' : 'no'}`}>
          {state === 'superseded' || state === 'never-asked' ? codeLabel(t, 'consentAnswers', answer) : t(`web.consent.state.${state}`)}
        </span>
        {consent.own && <span class="since">{t('web.consent.own', { answer: codeLabel(t, 'consentAnswers', consent.own) })}</span>}
        {consent.representative && (
          <span class="since">
            {t('web.consent.representative', {
              who: codeLabel(t, 'representedBy', consent.representedBy ?? 'nobody-yet'),
              answer: codeLabel(t, 'consentAnswers', consent.representative),
            })}
          </span>
        )}
        {until && <span class="since">{t('web.consent.until', { date: formatDate(language, until) })}</span>}
      </td>
      <td data-label={t('web.consent.recipient')}>
        {consent.recipient ? consent.recipient.name[language] : codeLabel(t, 'consentRecipients', consent.recipientKind)}
      </td>
      <td data-label={t('web.consent.read')}>
        {textVersion ? t('web.consent.version', { version: textVersion }) : t('web.consent.version-unknown')}
        {textLanguage && <span class="since">{codeLabel(t, 'textLanguages', textLanguage)}</span>}
        <span class="since">{codeLabel(t, 'languages', consent.language)}</span>
        <span class="since">{codeLabel(t, 'consentModes', consent.mode)}</span>
      </td>
      <td data-label={t('web.column.when')}>
        <Moment at={consent.at} />
        <span class="since">{consent.office.name[language]}</span>
      </td>
    </tr>
  )
}
