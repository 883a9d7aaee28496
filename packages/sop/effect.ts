import type { ProcedureName } from './procedures.ts'

/** Offices a message goes to, resolved by the shell from the case. */
export type Audience = 'holder' | 'recipient' | 'origin' | 'supervisor' | 'secretary' | 'chair' | 'national'

/**
 * What a machine asks the shell to do, as data. The shell performs every effect inside the transaction of the step.
 * `closeClocks` cancels every running clock of the procedure; `tell` takes a system step in a sibling procedure; `stopShares` closes the
 * case to every office that saw it on the consent now taken back.
 */
export type Effect =
  | { type: 'startClock'; params: { clock: string } }
  | { type: 'stopClock'; params: { clock: string } }
  | { type: 'closeClocks'; params: Record<string, never> }
  | { type: 'notify'; params: { to: Audience; message: string } }
  | { type: 'openProcedure'; params: { procedure: ProcedureName } }
  | { type: 'tell'; params: { procedure: ProcedureName; step: string } }
  | { type: 'sendReferral'; params: { kind: 'referral' | 'transfer' } }
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
