import type { OfficeKind } from './office-kinds.ts'
import type { ParameterName } from './parameters.ts'
import type { ProcedureName } from './procedures.ts'

/** What a request to another office to take the person in is: from contact to care, from one place of care to another, home from abroad. */
export const referralKinds = ['referral', 'transfer', 'return'] as const
export type ReferralKind = (typeof referralKinds)[number]

/** Offices a message goes to, resolved by the shell from the case; `carer` is the office of the help, else of the child, else the one that identified. */
export type Audience =
  | 'holder'
  | 'recipient'
  | 'origin'
  | 'supervisor'
  | 'secretary'
  | 'chair'
  | 'national'
  | 'prosecutor'
  | 'social'
  | 'carer'

/**
 * What a machine asks the shell to do, as data. The shell performs every effect inside the transaction of the step.
 * `closeClocks` cancels every running clock of the procedure; `suspendClock` lets a running clock stand still until `resumeClock`;
 * `extendClock` gives it the length of another parameter, counted from the same start; `tell` takes a system step in a sibling procedure, and with `bring` names the
 * office that procedure was handed to as the recipient there; `stopShares` closes the case to every office that saw it on the consent now
 * taken back; `handOver` gives the procedure to the office that a field of the form names, which sees the case for what the step discloses;
 * `restrictCase` closes the case to its territory; `moveCase` lays it in the territory that a field of the form names, with everything that goes by territory.
 */
export type Effect =
  | { type: 'startClock'; params: { clock: string } }
  | { type: 'stopClock'; params: { clock: string } }
  | { type: 'closeClocks'; params: Record<string, never> }
  | { type: 'suspendClock'; params: { clock: string } }
  | { type: 'resumeClock'; params: { clock: string } }
  | { type: 'extendClock'; params: { clock: string; parameter: ParameterName } }
  | { type: 'notify'; params: { to: Audience; message: string } }
  | { type: 'openProcedure'; params: { procedure: ProcedureName } }
  | { type: 'tell'; params: { procedure: ProcedureName; step: string; bring?: boolean } }
  | { type: 'handOver'; params: { field: string; kinds: readonly OfficeKind[] } }
  | { type: 'moveCase'; params: { field: string } }
  | { type: 'restrictCase'; params: { reason: 'chair-in-conflict' } }
  | { type: 'sendReferral'; params: { kind: ReferralKind } }
  | { type: 'answerReferral'; params: { answer: 'acknowledged' | 'accepted' | 'rejected' | 'withdrawn' | 'escalated' } }
  | { type: 'takeOver'; params: Record<string, never> }
  | { type: 'shareCase'; params: { with: Audience } }
  | { type: 'unshareCase'; params: { with: Audience } }
  | { type: 'excludeMember'; params: Record<string, never> }
  | { type: 'recordConsent'; params: Record<string, never> }
  | { type: 'stopShares'; params: Record<string, never> }
  | { type: 'notifyAnonymously'; params: Record<string, never> }
  | { type: 'mergeCase'; params: Record<string, never> }
  | { type: 'unmergeCase'; params: Record<string, never> }
