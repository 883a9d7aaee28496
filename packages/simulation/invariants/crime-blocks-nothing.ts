import { openSteps } from '@nrm/sop/decide'
import type { Actor } from '@nrm/sop/roles'
import { isAlike } from '../alike.ts'
import type { CaseFile } from '../shell/case-file.ts'
import { freshOf, matterOf, storedOf } from '../shell/standing.ts'
import { type Happened, rootOf } from './happened.ts'

const helping = ['identification', 'status', 'assistance'] as const

/**
 * Nothing of the criminal line decides what is open in identification, status and assistance: with the criminal procedure taken out of the
 * case the same steps are open to everybody. What the SOP is asked is compared at every step, since equal questions have equal answers;
 * the answers too, of every officer of the place, where the criminal line has just moved.
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
    const [stored, other] = [storedOf(file, procedure), freshOf(without, procedure)]
    const [matter, otherMatter] = [matterOf(file, procedure), matterOf(without, procedure)]
    if (!isAlike(stored.context, other.context) || !isAlike(matter, otherMatter)) return false
    if (!hasMoved) return true
    return officersOf(file).every((officer) => openSteps(stored, officer, matter).join() === openSteps(other, officer, otherMatter).join())
  })
}
