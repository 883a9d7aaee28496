import type { Basis } from '@nrm/sop/step'
import type { Words } from './words.ts'

/** One point of assumed law, in the words of one language; `code` names it in every language alike. */
export type Assumption = Readonly<{
  code: string
  title: string
  does: string
  /** What it says in detail, a line each. */
  lines?: readonly string[]
  where: readonly string[]
  read: readonly string[]
  unknown: string
  ask: string
}>
/** Points of one kind. */
export type AssumptionGroup = Readonly<{ name: string; title: string; points: readonly Assumption[] }>

/** Whether a basis is anything but read in the act. */
export const isUnread = ({ mark }: Basis): boolean => mark !== 'SOURCED'

/** What is not known about a point that rests on these citations: of the weakest one. */
export function unknownOf({ say }: Words, law: readonly Basis[]): string {
  const assumed = law.find(({ mark }) => mark === 'ASSUMED')
  if (!assumed) return say('manual.assumed.unknown.inferred')
  return say(`manual.assumed.unknown.${assumed.act}`, say('manual.assumed.unknown.named'))
}

/** Citations, each with its mark in words. */
export const readingOf = ({ cite, mark }: Words, law: readonly Basis[]): string[] => law.map((one) => `${cite(one)} – ${mark(one.mark)}`)
