import { codeLists } from '@nrm/sop/codes'
import { mayDisclose, type Purpose } from '@nrm/sop/disclosure'
import type { Happened } from './happened.ts'

/** Grounds that are no word of the person: care, having registered, conducting a procedure, oversight, and those a form names. */
const others: readonly string[] = ['care', 'registered', 'holds', 'oversight']

/** Whatever another office was told rests on the person's yes to it, or on a coded ground. */
export function nothingIsToldUnasked({ file, outcome, at }: Happened): boolean {
  return outcome.told.every(({ office, purpose, ground }) =>
    ground === 'consent'
      ? mayDisclose(file.held, purpose as Purpose, office, new Date(at).toISOString())
      : others.includes(ground) || coded.has(ground),
  )
}

const coded: ReadonlySet<string> = new Set<string>(Object.values(codeLists).flat())
