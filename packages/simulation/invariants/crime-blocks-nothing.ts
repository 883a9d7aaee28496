import { openSteps, type Stored } from '@nrm/sop/decide'
import type { Actor } from '@nrm/sop/roles'
import { isAlike } from '../alike.ts'
import type { CaseFile } from '../shell/case-file.ts'
import { freshOf, matterOf, storedOf } from '../shell/standing.ts'
import { type Happened, rootOf } from './happened.ts'

const helping = ['identification', 'status', 'assistance'] as const

/**
 * Nothing of the criminal line decides what is open in identification, status and assistance: with the criminal procedure taken out of the
 * case the same steps are open to everybody. What the SOP is asked is compared at every step, since equal questions have equal answers;
 * the answers too, where the criminal line has just moved, of every officer of the place who may stand differently.
 */
export function crimeBlocksNothing(happened: Happened, officersOf: (file: CaseFile) => readonly Actor[]): boolean {
  const { file } = happened
  // Where nothing moved, what held before holds.
  if (!file.procedures.has('criminal') || happened.outcome.steps.length === 0) return true
  const without: CaseFile = { ...file, procedures: new Map([...file.procedures].filter(([name]) => name !== 'criminal')) }
  const hasMoved = rootOf(happened)?.procedure === 'criminal'
  return helping.every((name) => {
    const procedure = file.procedures.get(name)
    if (!procedure) return true
    const stored = storedOf(file, procedure)
    const [matter, otherMatter] = [matterOf(file, procedure), matterOf(without, procedure)]
    if (!isAlike(matter, otherMatter)) return false
    if (!hasMoved && asked.has(stored)) return true
    const other = freshOf(without, procedure)
    if (!isAlike(stored.context, other.context)) return false
    asked.add(stored)
    if (!hasMoved) return true
    return standingApart(file, officersOf(file)).every(
      (officer) => openSteps(stored, officer, matter).join() === openSteps(other, officer, otherMatter).join(),
    )
  })
}
/** Stored forms that were found to owe nothing to the criminal line: the same facts of every procedure make the same one. */
const asked = new WeakSet<Stored>()

/** One of each office and role, and everybody who did something in the case: the others of the office stand as the one. */
function standingApart({ history }: CaseFile, officers: readonly Actor[]): readonly Actor[] {
  const acted = new Set(history.map(({ actor }) => actor))
  const seen = new Set<string>()
  return officers.filter(({ id, office, role }) => acted.has(id) || seen.size < seen.add(`${office} ${role}`).size)
}
