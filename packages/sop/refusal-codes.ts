/** Codes with which the SOP itself refuses a step; every one is a key of the problem table. */
export const refusalCodes = [
  'step-not-yours',
  'step-not-now',
  'same-person',
  'form-invalid',
  // What the facts of the case forbid: the codes of `requires`.
  'reason-needed',
  'consent-missing',
  'quorum-missing',
  'votes-differ',
  'conflict-undeclared',
  'member-recused',
  'chair-not-recused',
  'seat-has-voted',
] as const
export type RefusalCode = (typeof refusalCodes)[number]
