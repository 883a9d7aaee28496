import { formatDate } from '@nrm/messages/dates'
import { codeLists } from '@nrm/sop/codes'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { sayOr } from '../text.ts'
import type { OverrideLine, OverridePage } from '../views.ts'
import { Due } from './due.tsx'

/** Disclosures without consent that wait for the commission, the soonest due first; whoever may writes the finding here. */
export function Overrides({ lines, assumed }: OverridePage) {
  const { t } = useFrame()
  return (
    <section aria-labelledby="overrides">
      <h2 id="overrides">{t('web.overrides')}</h2>
      <p>{t('web.overrides.lead')}</p>
      {assumed && <p class="hint mark-assumed">{t('web.overrides.assumed')}</p>}
      {lines.length === 0 ? (
        <p class="empty">{t('web.overrides.none')}</p>
      ) : (
        <table class="cards">
          <caption class="unseen">{t('web.overrides')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('web.column.case')}</th>
              <th scope="col">{t('web.column.from-to')}</th>
              <th scope="col">{t('web.shares.ground')}</th>
              <th scope="col">{t('web.column.due')}</th>
              <th scope="col">{t('web.overrides.outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Line({ line }: { line: OverrideLine }) {
  const { t, language } = useFrame()
  return (
    <tr class={line.overdue ? 'late' : undefined}>
      <th scope="row">
        <a class="number" href={`/cases/${line.caseId}`}>
          {line.caseNumber}
        </a>
      </th>
      <td data-label={t('web.column.from-to')}>
        {line.office.name[language]}
        {line.recipient && (
          <>
            {' '}
            <span aria-hidden="true">→</span> <span class="unseen">{t('web.referral.to')}</span> {line.recipient.name[language]}
          </>
        )}
      </td>
      <td data-label={t('web.shares.ground')}>
        {codeLabel(t, 'overrideGrounds', line.ground)}
        <span class="since">{sayOr(t, `consent.item.${line.purpose}`, line.purpose)}</span>
        <span class="since">{t('web.overrides.valid', { date: formatDate(language, line.until) })}</span>
      </td>
      <td data-label={t('web.column.due')}>
        <Due dueAt={line.reviewDueAt} overdue={line.overdue} />
      </td>
      <td data-label={t('web.overrides.outcome')}>
        {line.may && <Finding line={line} />}
        {line.own && t('web.overrides.own')}
      </td>
    </tr>
  )
}

function Finding({ line }: { line: OverrideLine }) {
  const { t } = useFrame()
  return (
    <form class="finding" method="post" action={`/commission/overrides/${line.id}`}>
      <CsrfField />
      <select name="outcome" aria-label={`${t('web.overrides.outcome')} ${line.caseNumber}`} required>
        <option value="">{t('web.form.choose')}</option>
        {codeLists.overrideOutcomes.map((outcome) => (
          <option key={outcome} value={outcome}>
            {codeLabel(t, 'overrideOutcomes', outcome)}
          </option>
        ))}
      </select>
      <button class="button second" type="submit">
        {t('web.overrides.review')} <span class="unseen">{line.caseNumber}</span>
      </button>
    </form>
  )
}
