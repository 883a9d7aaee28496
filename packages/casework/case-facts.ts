import { isDeepStrictEqual } from 'node:util'
import type { CaseRow, Trafficking } from '@nrm/db/queries/door'
import { caseStatus } from '@nrm/sop/htcds-status'
import { sharedFacts } from '@nrm/sop/shared-facts'
import { contextsOf, type Work } from './work.ts'

/** Coded core answers kept on the case itself, so that lists and referrals need no record. Never free text, never identity. */
const core = [
  'channel',
  'language',
  'interpreter',
  'sex',
  'ageBand',
  'citizenship',
  'country',
  'suspectedKind',
  'acts',
  'means',
  'purposes',
  'industry',
  'control',
  'recruited',
  'relation',
] as const
/** Coded answers of compartment S, kept under `safety`: handed over with a referral, shown only to who may read S. */
const safety = ['urgentHelp', 'riskLevel', 'safeChannel'] as const

/** Takes over what a form made known; "not known" never overwrites a known answer. */
export function learn(work: Work, form: Readonly<Record<string, unknown>>): void {
  const before = work.file.summary
  change(work, {
    summary: { ...known(core, before, form), safety: known(safety, (before.safety as Record<string, unknown> | undefined) ?? {}, form) },
    child: form.maybeChild === undefined ? work.file.child : (form.maybeChild as CaseRow['child']),
    danger: form.dangerNow === undefined ? (form.riskLevel === 'high' ? 'yes' : work.file.danger) : (form.dangerNow as CaseRow['danger']),
  })
}

function known(
  names: readonly string[],
  before: Readonly<Record<string, unknown>>,
  form: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const facts: Record<string, unknown> = {}
  for (const name of names) {
    const answer = form[name]
    const value = answer === undefined || (isUnknown(answer) && before[name] !== undefined) ? before[name] : answer
    if (value !== undefined) facts[name] = value
  }
  return facts
}

const isUnknown = (answer: unknown): boolean =>
  answer === 'not-known' || (Array.isArray(answer) && answer.length === 1 && answer[0] === 'not-known')

/**
 * Status as HTCDS names it and progress of the case, from the states of its procedures (standards.md §8), and the age as the child procedure
 * found it, where there is one.
 */
export function settleStanding(work: Work): void {
  const stateOf = (name: 'identification' | 'status' | 'assistance') => work.procedures.get(name)?.row.state
  const identification = stateOf('identification')
  const status = stateOf('status')
  const closing = work.procedures.get('closing')?.row
  change(work, {
    child: work.procedures.has('child') ? (sharedFacts('child', contextsOf(work)).child as CaseRow['child']) : work.file.child,
    trafficking: traffickingOf(identification, status, work.file.trafficking),
    progress: caseStatus(
      identification ?? '',
      stateOf('assistance') ?? null,
      closing && { closedAs: closing.state === 'closed' ? String(closing.context.closedAs) : null },
    ),
  })
}

function traffickingOf(identification: string | undefined, status: string | undefined, before: Trafficking | null): Trafficking | null {
  if (status === 'granted') return 'ActualVictimOfTrafficking'
  if (status === 'final-refused' || status === 'revoked' || identification === 'not-presumed') return 'NotAVictimOfTrafficking'
  if (status !== undefined || identification === 'presumed' || identification === 'pending-validation') return 'PossibleVictimOfTrafficking'
  return before
}

function change(work: Work, facts: Partial<CaseRow>): void {
  const next = { ...work.file, ...facts }
  if (!isDeepStrictEqual(next, work.file)) work.fileChanged = true
  work.file = next
}
