import type { ClockName } from '../clocks.ts'
import type { Audience, ReferralKind } from '../effect.ts'
import type { Notice } from '../notices.ts'
import type { OfficeKind } from '../office-kinds.ts'
import type { ParameterName } from '../parameters.ts'
import type { ProcedureName } from '../procedures.ts'

const effect =
  <P = Record<string, never>>() =>
  (_: unknown, params: P) =>
    void params

/** Effects a machine may name; they do nothing here, `transition` hands them out as data. */
export const effects = {
  startClock: effect<{ clock: ClockName }>(),
  stopClock: effect<{ clock: ClockName }>(),
  closeClocks: effect(),
  suspendClock: effect<{ clock: ClockName }>(),
  resumeClock: effect<{ clock: ClockName }>(),
  extendClock: effect<{ clock: ClockName; parameter: ParameterName }>(),
  notify: effect<{ to: Audience; message: Notice }>(),
  openProcedure: effect<{ procedure: ProcedureName }>(),
  tell: effect<{ procedure: ProcedureName; step: string; bring?: boolean }>(),
  handOver: effect<{ field: string; kinds: readonly OfficeKind[] }>(),
  moveCase: effect<{ field: string }>(),
  restrictCase: effect<{ reason: 'chair-in-conflict' }>(),
  sendReferral: effect<{ kind: ReferralKind }>(),
  answerReferral: effect<{ answer: 'acknowledged' | 'accepted' | 'rejected' | 'withdrawn' | 'escalated' }>(),
  takeOver: effect(),
  shareCase: effect<{ with: Audience }>(),
  unshareCase: effect<{ with: Audience }>(),
  excludeMember: effect(),
  recordConsent: effect(),
  stopShares: effect(),
  notifyAnonymously: effect(),
  mergeCase: effect(),
  unmergeCase: effect(),
}

export const startClock = (clock: ClockName) => ({ type: 'startClock', params: { clock } }) as const
export const stopClock = (clock: ClockName) => ({ type: 'stopClock', params: { clock } }) as const
export const suspendClock = (clock: ClockName) => ({ type: 'suspendClock', params: { clock } }) as const
export const resumeClock = (clock: ClockName) => ({ type: 'resumeClock', params: { clock } }) as const
/** `parameter` holds the longer term, counted from the start of the clock. */
export const extendClock = (clock: ClockName, parameter: ParameterName) => ({ type: 'extendClock', params: { clock, parameter } }) as const
export const notify = (to: Audience, message: Notice) => ({ type: 'notify', params: { to, message } }) as const
export const openProcedure = (procedure: ProcedureName) => ({ type: 'openProcedure', params: { procedure } }) as const
export const tell = (procedure: ProcedureName, step: string) => ({ type: 'tell', params: { procedure, step } }) as const
/** `bring`: the sibling is asked to take the person in by the office this procedure lies with. */
export const tellAndBring = (procedure: ProcedureName, step: string) =>
  ({ type: 'tell', params: { procedure, step, bring: true } }) as const
/** `kinds`: kinds of offices the field may name. */
export const handOver = (field: string, kinds: readonly OfficeKind[]) => ({ type: 'handOver', params: { field, kinds } }) as const
export const moveCase = (field: string) => ({ type: 'moveCase', params: { field } }) as const
export const restrictCase = { type: 'restrictCase', params: { reason: 'chair-in-conflict' } } as const
export const sendReferral = (kind: ReferralKind) => ({ type: 'sendReferral', params: { kind } }) as const
export const answerReferral = (answer: 'acknowledged' | 'accepted' | 'rejected' | 'withdrawn' | 'escalated') =>
  ({ type: 'answerReferral', params: { answer } }) as const
export const shareCase = (audience: Audience) => ({ type: 'shareCase', params: { with: audience } }) as const
export const unshareCase = (audience: Audience) => ({ type: 'unshareCase', params: { with: audience } }) as const
const none: Record<string, never> = {}
export const closeClocks = { type: 'closeClocks', params: none } as const
export const takeOver = { type: 'takeOver', params: none } as const
export const excludeMember = { type: 'excludeMember', params: none } as const
export const recordConsent = { type: 'recordConsent', params: none } as const
export const stopShares = { type: 'stopShares', params: none } as const
export const notifyAnonymously = { type: 'notifyAnonymously', params: none } as const
export const mergeCase = { type: 'mergeCase', params: none } as const
export const unmergeCase = { type: 'unmergeCase', params: none } as const
