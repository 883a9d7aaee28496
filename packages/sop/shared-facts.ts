import type { Stored } from './decide.ts'
import { machineOf } from './law-of.ts'
import type { ProcedureName } from './procedures.ts'
import type { Facts } from './step.ts'

/** Context of a procedure as it is stored; undefined where the case does not have it. */
export type ContextOf = (procedure: ProcedureName) => Facts | undefined

/**
 * Coded facts one procedure reads of the others, and which procedure answers for each; the only place that says so. The shell, the model of
 * the tests and the simulation all overlay them with `withShared` before they ask the SOP.
 *
 * `consent`, `exception`: the person's word, kept by identification. `child` 'yes' | 'no' | 'unsure': what identification was told, until
 * procedure F found out otherwise. `guardian` 'not-needed' (no child procedure, of age, or found to be an adult) | 'none' | 'appointed':
 * whether somebody speaks for the child. `bidOutcome`: durable solution of the best-interests determination, a code of
 * `durableSolutions`, null before it. `heardBefore`: interviews counted by the other of D and F. `followUp`: terms of contact the person
 * agreed to at discharge, a code of `followUp`. `safeChannel`: the way the person may be reached, a code of `safeChannels`. Nothing of a
 * criminal case but that count, and no procedure of A–C has a place for it (SOP rule 3).
 * @law sop.md §0 rules 6–8, §7
 */
export function sharedFacts(reader: ProcedureName, contextOf: ContextOf): Facts {
  const asked = contextOf('identification')
  const child = contextOf('child')
  const heard = reader === 'criminal' ? child : contextOf('criminal')
  return {
    ...(asked ? { consent: asked.consent ?? null, exception: asked.exception ?? null } : {}),
    ...(asked || child ? { child: child?.found ?? asked?.child ?? false } : {}),
    guardian: guardianOf(child),
    bidOutcome: child?.bidOutcome ?? null,
    heardBefore: Number(heard?.interviews ?? 0),
    followUp: contextOf('assistance')?.followUp ?? null,
    safeChannel: asked?.safeChannel ?? null,
  }
}

/** The stored form with those shared facts its machine has a place for. What a procedure answers for itself stays as it is. */
export function withShared(stored: Stored, contextOf: ContextOf): Stored {
  const places = machineOf(stored.procedure, stored.machineVersion).config.context as Facts
  const own = answersFor[stored.procedure] ?? []
  const facts = sharedFacts(stored.procedure, contextOf)
  const context: Record<string, unknown> = { ...stored.context }
  for (const name in facts) if (Object.hasOwn(places, name) && !own.includes(name)) context[name] = facts[name]
  return { ...stored, context }
}

const answersFor: Readonly<Partial<Record<ProcedureName, readonly string[]>>> = {
  identification: ['consent', 'exception', 'safeChannel'],
  assistance: ['followUp'],
  child: ['guardian', 'bidOutcome'],
}

function guardianOf(child: Facts | undefined): 'not-needed' | 'none' | 'appointed' {
  if (!child || child.found === 'no' || child.guardian === 'of-age') return 'not-needed'
  return child.guardian === 'appointed' ? 'appointed' : 'none'
}
