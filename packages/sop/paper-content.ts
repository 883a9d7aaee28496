import type { PaperCode } from './papers.ts'
import type { ProcedureName } from './procedures.ts'
import type { Answers } from './step.ts'

/** A name in the four languages. */
export type Names = Readonly<Record<'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en', string>>

/** One step on a paper: what it is, who took it when, and its answers as far as the paper shows them. Instants are ISO 8601. */
export type PaperSection = Readonly<{
  procedure: ProcedureName
  step: string
  /** When it was done, and when it was entered. */
  actAt: string
  at: string
  office: Names
  role: string
  answers: Answers
}>

/** Everything that is printed on one copy of a paper, before it has words. */
export type PaperContent = Readonly<{
  code: PaperCode
  caseNumber: string
  /** SOATO code. */
  territory: string
  sections: readonly PaperSection[]
  /** The person's name, where the paper bears one. */
  name: string | null
  /** Names of the offices and officers that answers point to, by id. */
  references: ReadonlyMap<string, string | Names>
  /** Which copy this is; `checkCode` without gaps. */
  issued: Readonly<{ by: string; office: Names; at: string; copy: number; checkCode: string }>
}>
