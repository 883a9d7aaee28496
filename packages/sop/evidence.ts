import type { Compartment } from './form.ts'

/**
 * Kinds of evidence and who reads them, by the letters of forms.md: a paper of identity as the identity, what tells where the person is as
 * safety, an expert's paper on the body as health; what was said and what the commission decides on is open to the dossier too.
 */
export const evidenceKinds = {
  messages: ['C', 'D'],
  contract: ['C', 'D'],
  statement: ['C', 'D'],
  recording: ['C'],
  photograph: ['C'],
  official: ['C', 'D'],
  'identity-paper': ['I'],
  safety: ['S'],
  medical: ['H'],
  other: ['C'],
} as const satisfies Record<string, readonly Compartment[]>
export type EvidenceKind = keyof typeof evidenceKinds
export const evidenceKindNames = Object.keys(evidenceKinds) as readonly EvidenceKind[]

/** How much one file may be, in bytes, and how many files a case may have, withdrawn ones included: those of the referral form of the United Kingdom. */
export const fileMost = { bytes: 25 * 1024 * 1024, files: 100 } as const

/** Why a file is withdrawn. It stays, with its custody; nobody is shown it in the course of work any more. */
export const withdrawalReasons = ['wrong-case', 'wrong-file', 'sent-twice', 'asked-by-person', 'not-lawful', 'other'] as const
/** Why somebody needs the bytes as they were received, with everything the copy for viewing leaves out. */
export const originalReasons = ['court', 'expert', 'authenticity', 'person', 'other'] as const

/** What happens to a file, in the order of the custody list. */
export const custodyActs = ['received', 'scanned', 'viewed', 'original', 'handed-over', 'verified', 'damaged', 'withdrawn'] as const
export type CustodyAct = (typeof custodyActs)[number]
