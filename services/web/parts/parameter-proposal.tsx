import { formatDate } from '@nrm/messages/dates'
import { basisText, valueText } from '@nrm/messages/legal-words'
import { usesOf } from '@nrm/sop/parameter-uses'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import type { Parameter } from '../views.ts'
import { inForceOf, laterOf } from './parameter-value.tsx'

type Proposal = NonNullable<Parameter['proposal']>

/** What would change, in words, and what this officer may do about it. */
export function OpenProposal({ parameter, proposal }: { parameter: Parameter; proposal: Proposal }) {
  const { t, language } = useFrame()
  const { may, isLate } = proposal
  return (
    <section aria-labelledby="proposal" class="notice warn">
      <h2 id="proposal">{t('web.parameter.proposal')}</h2>
      <p>
        <b>
          <Difference parameter={parameter} proposal={proposal} />
        </b>
      </p>
      <p>
        {basisText(language, proposal.basis)} <Provenances parameter={parameter} proposal={proposal} />
      </p>
      {proposal.note && (
        <p>
          {t('web.parameter.note')}: {proposal.note}
        </p>
      )}
      <p class="quiet">{t('web.parameter.proposed', { name: proposal.by, date: formatDate(language, proposal.at) })}</p>
      {laterOf(parameter)
        .filter(({ validFrom }) => validFrom >= proposal.validFrom)
        .map(({ version, validFrom, value }) => (
          <p key={version}>
            {t('web.parameter.replaces', { date: formatDate(language, validFrom), value: valueText(language, parameter.unit, value) })}
          </p>
        ))}
      {isLate && <p>{t('web.parameter.late')}</p>}
      {may.includes('withdraw') && <p>{t('web.parameter.own')}</p>}
      <div class="acts">
        {may.includes('approve') && <Act parameter={parameter} proposal={proposal} act="approve" />}
        {may.includes('withdraw') && <Act parameter={parameter} proposal={proposal} act="withdraw" />}
      </div>
      {may.includes('reject') && <Rejecting parameter={parameter} proposal={proposal} />}
    </section>
  )
}

type Props = Readonly<{ parameter: Parameter; proposal: Proposal }>

const addressOf = ({ parameter, proposal }: Props, act: string): string => `/parameters/${parameter.code}/${proposal.id}/${act}`

function Act({ act, ...props }: Props & { act: 'approve' | 'withdraw' }) {
  const { t } = useFrame()
  return (
    <form method="post" action={addressOf(props, act)}>
      <CsrfField />
      <button class={act === 'approve' ? 'button' : 'button second'} type="submit">
        {t(`web.parameter.${act}`)}
      </button>
    </form>
  )
}

function Rejecting(props: Props) {
  const { t } = useFrame()
  return (
    <details>
      <summary>{t('web.parameter.reject')}</summary>
      <form class="questions" method="post" action={addressOf(props, 'reject')}>
        <CsrfField />
        <label for="f-why">{t('web.parameter.why')}</label>
        <textarea id="f-why" name="why" rows={3} maxLength={500} required />
        <button class="button second" type="submit">
          {t('web.parameter.reject')}
        </button>
      </form>
    </details>
  )
}

/** "From 10 to 7 calendar days; acts on clocks that start from 1 December on." */
function Difference({ parameter, proposal }: Props) {
  const { t, language } = useFrame()
  const [from, to] = [inForceOf(parameter).value, proposal.value].map((value) => valueText(language, parameter.unit, value))
  const words = { from: from ?? '', to: to ?? '', date: formatDate(language, proposal.validFrom) }
  if (words.from === words.to) return <>{t('web.parameter.diff-same', { to: words.to, date: words.date })}</>
  return <>{t(usesOf(parameter.code).clocks.length > 0 ? 'web.parameter.diff-clock' : 'web.parameter.diff-other', words)}</>
}

function Provenances({ parameter, proposal }: Props) {
  const { t } = useFrame()
  const [from, to] = [inForceOf(parameter).provenance, proposal.provenance]
  const said = (of: Proposal['provenance']): string => t(`web.provenance.${of}`)
  return (
    <span class={`mark mark-${to}`}>{from === to ? said(to) : t('web.parameter.diff-provenance', { from: said(from), to: said(to) })}</span>
  )
}
