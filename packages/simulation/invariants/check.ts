import type { Actor } from '@nrm/sop/roles'
import type { CaseFile } from '../shell/case-file.ts'
import { InvariantBroken } from './broken.ts'
import { answersAreAwaited, isWatched, startsInTheFuture } from './clocks-hold.ts'
import { crimeBlocksNothing } from './crime-blocks-nothing.ts'
import type { Happened } from './happened.ts'
import { decisionLeavesHelp, helpEndsByItself, helpIsOpen } from './help-stays.ts'
import { nothingIsToldUnasked } from './nothing-told-unasked.ts'

/** What must hold of every case after every step. */
export const invariants: Readonly<Record<string, (happened: Happened, officersOf: (file: CaseFile) => readonly Actor[]) => boolean>> = {
  'no term lies in the past when it starts': startsInTheFuture,
  'no case is without a running term or a final state': isWatched,
  'no referral is silent past its ladder': answersAreAwaited,
  'help is open for every presumed victim': helpIsOpen,
  'help ends by a step of help alone': helpEndsByItself,
  'nobody loses help by a decision, a refusal or an appeal': decisionLeavesHelp,
  'no step of A–C is blocked by the criminal line': crimeBlocksNothing,
  'nothing is told to an office without a yes or a coded ground': nothingIsToldUnasked,
}

/** @param officersOf officers a case concerns @throws InvariantBroken for the first that does not hold */
export function check(happened: Happened, officersOf: (file: CaseFile) => readonly Actor[]): void {
  for (const [name, holds] of Object.entries(invariants))
    if (!holds(happened, officersOf)) throw new InvariantBroken(name, happened.file, happened.at)
}
