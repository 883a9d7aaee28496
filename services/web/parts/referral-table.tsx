import { useFrame } from '../frame.tsx'
import { codeLabel, fieldAnswers } from '../labels.ts'
import type { ReferralView } from '../views.ts'
import { AnswerList } from './answers.tsx'
import { Assumed } from './assumed.tsx'
import { Due } from './due.tsx'
import { Moment } from './moment.tsx'

/** Referrals with their answer, or the time left to give one. */
export function ReferralTable({ referrals, caption }: { referrals: readonly ReferralView[]; caption: string }) {
  const { t, language, now } = useFrame()
  if (referrals.length === 0) return <p class="empty">{t('web.referrals.none')}</p>
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.column.case')}</th>
          <th scope="col">{t('web.column.from-to')}</th>
          <th scope="col">{t('web.column.for-what')}</th>
          <th scope="col">{t('web.column.state')}</th>
          <th scope="col">{t('web.column.due')}</th>
        </tr>
      </thead>
      <tbody>
        {referrals.map((referral) => (
          <tr key={referral.id}>
            <th scope="row">
              <a class="number" href={`/cases/${referral.caseId}#${referral.kind === 'return' ? 'return' : 'assistance'}`}>
                {referral.caseNumber}
              </a>
              <span class="since">{t(`web.referral.kind.${referral.kind}`)}</span>
            </th>
            <td data-label={t('web.column.from-to')}>
              {referral.sender.name[language]} <span aria-hidden="true">→</span> <span class="unseen">{t('web.referral.to')}</span>{' '}
              {referral.recipient.name[language]}
            </td>
            <td data-label={t('web.column.for-what')}>
              {referral.services.map((service) => codeLabel(t, 'services', service)).join('; ')}
              <span class="since">{codeLabel(t, 'urgencies', referral.urgency)}</span>
              <span class="since">{codeLabel(t, 'referralBasis', referral.basis)}</span>
              <Shared shared={referral.shared} />
            </td>
            <td data-label={t('web.column.state')}>
              <State referral={referral} />
            </td>
            <td data-label={t('web.column.due')}>
              {referral.answeredAt ? (
                <Moment at={referral.answeredAt} />
              ) : (
                <>
                  <Due dueAt={referral.dueAt} overdue={referral.escalations > 0 && Date.parse(referral.dueAt ?? '') < now.getTime()} />{' '}
                  <Assumed when={referral.dueAt !== null && referral.assumed} />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The minimum the sender let this office see before it answers. */
function Shared({ shared }: Pick<ReferralView, 'shared'>) {
  const { t, language } = useFrame()
  if (Object.keys(shared).length === 0) return null
  return (
    <details>
      <summary>{t('web.referral.shared')}</summary>
      <AnswerList {...fieldAnswers(language, shared)} />
    </details>
  )
}

function State({ referral }: { referral: ReferralView }) {
  const { t, language } = useFrame()
  return (
    <>
      <span class={`badge referral-${referral.state}`}>{t(`web.referral.state.${referral.state}`)}</span>
      {referral.escalations > 0 && <span class="badge overdue">{t('web.referral.escalated', { n: referral.escalations })}</span>}
      {referral.declineReason && <span class="since">{codeLabel(t, 'declineReasons', referral.declineReason)}</span>}
      {referral.nextProposal && <span class="since">{t('web.referral.proposal', { office: referral.nextProposal.name[language] })}</span>}
    </>
  )
}
