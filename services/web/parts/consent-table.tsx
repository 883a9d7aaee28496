import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import type { ConsentView } from '../views.ts'
import { Moment } from './moment.tsx'

/** What the person agreed to and refused, item by item, the newest answer first as the API sends it. */
export function ConsentTable({ consents }: { consents: readonly ConsentView[] }) {
  const { t, language } = useFrame()
  if (consents.length === 0) return <p class="empty">{t('web.consents.none')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{t('web.consents')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.item')}</th>
          <th scope="col">{t('web.column.answer')}</th>
          <th scope="col">{t('web.column.how')}</th>
          <th scope="col">{t('web.column.when')}</th>
        </tr>
      </thead>
      <tbody>
        {consents.map((consent) => (
          <tr key={`${consent.item}${consent.at}`}>
            <th scope="row">{codeLabel(t, 'consentItems', consent.item)}</th>
            <td data-label={t('web.column.answer')}>
              <span class={`badge consent-${consent.answer}`}>{codeLabel(t, 'consentAnswers', consent.answer)}</span>
            </td>
            <td data-label={t('web.column.how')}>
              {codeLabel(t, 'consentModes', consent.mode)}
              <span class="since">{codeLabel(t, 'languages', consent.language)}</span>
            </td>
            <td data-label={t('web.column.when')}>
              <Moment at={consent.at} />
              <span class="since">{consent.office.name[language]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
