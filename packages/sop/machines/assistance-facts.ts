import type { ConsentFacts } from '../consent.ts'

/** Coded facts of procedure C; the referral itself is a row of its own. */
export type AssistanceFacts = {
  child: 'yes' | 'no' | 'unsure'
  consent: ConsentFacts
  exception: string | null
  referral: 'none' | 'sent' | 'acknowledged'
  /** What the pending referral rests on: the person's yes, or a coded legal ground. */
  basis: string | null
  /** Terms of contact agreed at discharge. */
  followUp: string | null
  escalations: number
  services: number
  extensions: number
  incidents: number
  /** Whether help ended here because another case of the same person gives it. */
  joined: boolean
}

export const noHelpYet: AssistanceFacts = {
  child: 'unsure',
  consent: {},
  exception: null,
  referral: 'none',
  basis: null,
  followUp: null,
  escalations: 0,
  services: 0,
  extensions: 0,
  incidents: 0,
  joined: false,
}
