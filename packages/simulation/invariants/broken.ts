import type { CaseFile, Line } from '../shell/case-file.ts'

/** Something that must hold of every case at every moment did not: which case, its whole history, and the step that broke it. */
export class InvariantBroken extends Error {
  readonly invariant: string
  readonly caseId: string
  readonly at: string
  readonly history: readonly Line[]
  readonly states: Readonly<Record<string, string>>

  constructor(invariant: string, file: CaseFile, at: number) {
    super(invariant)
    this.name = 'InvariantBroken'
    this.invariant = invariant
    this.caseId = file.id
    this.at = new Date(at).toISOString()
    this.history = file.history
    this.states = Object.fromEntries([...file.procedures].map(([name, { stored }]) => [name, stored.state]))
  }
}
