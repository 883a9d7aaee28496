import { advancePart, type Decision, decide, type Stored, takesNow, unopened } from '@nrm/sop/decide'
import type { Audience, Effect } from '@nrm/sop/effect'
import { isOpened, openings } from '@nrm/sop/joins'
import type { ProcedureName } from '@nrm/sop/procedures'
import { Refusal } from '@nrm/sop/refusal'
import { type RegistrationName, registrations, territoryOf } from '@nrm/sop/registrations'
import type { Actor } from '@nrm/sop/roles'
import { withShared } from '@nrm/sop/shared-facts'
import { regionOf } from '@nrm/sop/territories'
import { withdrawalEffect } from '@nrm/sop/withdrawal'
import type { Country, Officer } from './country.ts'
import { sees } from './sight-by-hand.ts'

/** A procedure in memory: what the SOP stores, and what the shell keeps beside it. */
export type ModelProcedure = { stored: Stored; version: number; holder: string; recipient: string | null }
/** A case in memory, moved by the pure SOP alone: what the door must never differ from. */
export type ModelCase = {
  territory: string
  region: string
  origin: string
  shared: Set<string>
  /** For what and why each office sees the case, by office. */
  grounds: Map<string, Readonly<{ purpose: string; ground: string }>>
  excluded: Set<string>
  procedures: Map<ProcedureName, ModelProcedure>
}

const SYSTEM: Actor = { id: 'system', role: 'system', office: '', territory: '17' }

/** A case as a registration with this (parsed) form leaves it. */
export function registered(small: Country, officer: Officer, name: RegistrationName, form: Readonly<Record<string, unknown>>): ModelCase {
  const territory = territoryOf(form)
  const made: ModelCase = {
    territory,
    region: regionOf(territory),
    origin: officer.office,
    shared: new Set(),
    grounds: new Map(),
    excluded: new Set(),
    procedures: new Map(),
  }
  made.procedures.set('identification', { stored: unopened('identification'), version: 0, holder: officer.office, recipient: null })
  for (const { procedure = 'identification', ...taken } of registrations[name].takes(form, officer)) {
    if (!made.procedures.has(procedure))
      made.procedures.set(procedure, { stored: unopened(procedure), version: 0, holder: officer.office, recipient: null })
    carryOut(small, made, procedure, advancePart(storedOf(made, procedure), taken, officer), taken.form, officer)
  }
  return made
}

/** Takes a step in memory. Answers `done` with the case after it, or the code of the refusal and the case as it was. */
export function taken(
  small: Country,
  before: ModelCase,
  officer: Officer,
  name: ProcedureName,
  step: string,
  form: Readonly<Record<string, unknown>>,
): readonly [string, ModelCase] {
  const procedure = before.procedures.get(name)
  if (!procedure || !sees(officer, { ...before, shared: [...before.shared], excluded: [...before.excluded] })) return ['not-found', before]
  const after: ModelCase = {
    ...before,
    shared: new Set(before.shared),
    grounds: new Map(before.grounds),
    excluded: new Set(before.excluded),
    procedures: new Map([...before.procedures].map(([key, value]) => [key, { ...value }])),
  }
  try {
    carryOut(small, after, name, decide(storedOf(before, name), { step, form }, officer, matterOf(before, procedure)), form, officer)
    return ['done', after]
  } catch (error) {
    if (error instanceof Refusal) return [error.code, before]
    throw error
  }
}

function carryOut(
  small: Country,
  file: ModelCase,
  name: ProcedureName,
  { next, effects }: Decision,
  form: Readonly<Record<string, unknown>>,
  actor: Actor,
): void {
  const procedure = file.procedures.get(name) as ModelProcedure
  const agreed = Object.entries((file.procedures.get('identification')?.stored.context.consent ?? {}) as object).flatMap(([item, is]) =>
    is ? [item] : [],
  )
  procedure.stored = next
  procedure.version += 1
  for (const effect of effects) perform(small, file, procedure, effect, form, actor, agreed)
}

function perform(
  small: Country,
  file: ModelCase,
  procedure: ModelProcedure,
  effect: Effect,
  form: Readonly<Record<string, unknown>>,
  actor: Actor,
  agreed: readonly string[],
): void {
  switch (effect.type) {
    case 'openProcedure': {
      const name = effect.params.procedure
      if (!isOpened(name) || file.procedures.has(name)) return
      const holder = officeOf(small, file, procedure, name === 'status' ? 'secretary' : name === 'child' ? 'social' : 'holder')
      file.procedures.set(name, { stored: unopened(name), version: 0, holder: holder ?? procedure.holder, recipient: null })
      return bySystem(small, file, name, openings[name])
    }
    case 'tell':
      if (effect.params.bring) return bring(small, file, effect.params.procedure, effect.params.step, procedure.holder)
      return bySystem(small, file, effect.params.procedure, effect.params.step)
    case 'handOver': {
      const office = String(form[effect.params.field])
      file.shared.add(office)
      if (!isLasting(file, office)) file.grounds.set(office, { purpose: 'refer', ground: 'holds' })
      return void Object.assign(procedure, { holder: office, recipient: null })
    }
    case 'sendReferral': {
      if (form.recipient === procedure.holder && effect.params.kind === 'transfer') throw new Refusal('recipient-unknown')
      procedure.recipient = String(form.recipient)
      return
    }
    case 'answerReferral': {
      if (effect.params.answer === 'rejected' || effect.params.answer === 'withdrawn') procedure.recipient = null
      return
    }
    case 'takeOver':
      file.grounds.set(String(procedure.recipient), {
        purpose: 'refer',
        ground: procedure.stored.procedure === 'assistance' ? 'care' : 'holds',
      })
      return void Object.assign(procedure, { holder: procedure.recipient, recipient: null })
    case 'shareCase': {
      const office = officeOf(small, file, procedure, effect.params.with)
      if (!office) return
      file.shared.add(office)
      const [purpose, ground] = grounds[effect.params.with] ?? ['refer', String(form.basis)]
      if (!isLasting(file, office)) file.grounds.set(office, { purpose, ground })
      return
    }
    case 'stopShares': {
      const shares = [...file.shared].flatMap((office) => {
        const rest = file.grounds.get(office)
        return rest ? [{ office, ...rest }] : []
      })
      const holder = file.procedures.get('assistance')?.holder ?? null
      const holders = [...file.procedures].filter(([name]) => name !== 'status').map(([, one]) => one.holder)
      const held = { shares, pending: null, holder, holders, origin: file.origin, items: agreed }
      for (const { office } of withdrawalEffect(String(form.withdrawScope ?? 'everything'), held).stops) forget(file, office)
      return
    }
    case 'unshareCase': {
      const office = officeOf(small, file, procedure, effect.params.with)
      if (office && office !== procedure.holder && office !== file.origin) forget(file, office)
      return
    }
    case 'excludeMember':
      return void file.excluded.add(actor.id)
    default:
      return
  }
}

/** What each audience is shown the case for, and why; the addressee of a referral on what the form says. */
const grounds: Readonly<Record<string, readonly [string, string]>> = {
  secretary: ['status', 'consent'],
  national: ['status', 'oversight'],
  origin: ['refer', 'registered'],
  social: ['refer', 'holds'],
}

/** What stands without end is not made to end by a weaker ground. */
const isLasting = (file: ModelCase, office: string) => ['care', 'holds', 'registered'].includes(file.grounds.get(office)?.ground ?? '')

function forget(file: ModelCase, office: string): void {
  file.shared.delete(office)
  file.grounds.delete(office)
}

/** The office that received the person is asked to take the person in; a procedure the case does not have yet is opened by that. */
function bring(small: Country, file: ModelCase, name: ProcedureName, step: string, office: string): void {
  const sibling = file.procedures.get(name)
  if (sibling && takesNow(storedOf(file, name), step)) sibling.recipient = office
  else if (!sibling && takesNow(unopened(name), step))
    file.procedures.set(name, { stored: unopened(name), version: 0, holder: office, recipient: office })
  bySystem(small, file, name, step)
}

function bySystem(small: Country, file: ModelCase, name: ProcedureName, step: string): void {
  const procedure = file.procedures.get(name)
  if (!procedure || !takesNow(storedOf(file, name), step)) return
  carryOut(small, file, name, decide(storedOf(file, name), { step, form: {} }, SYSTEM, matterOf(file, procedure)), {}, SYSTEM)
}

/** The stored form the SOP decides on, with what it reads of the other procedures. */
const storedOf = (file: ModelCase, name: ProcedureName): Stored =>
  withShared((file.procedures.get(name) as ModelProcedure).stored, (other) => file.procedures.get(other)?.stored.context)

const matterOf = (file: ModelCase, { holder, recipient }: ModelProcedure) => ({
  territory: file.territory,
  region: file.region,
  holder,
  recipient,
  shared: [...file.shared],
})

function officeOf({ offices }: Country, file: ModelCase, procedure: ModelProcedure, audience: Audience): string | null {
  switch (audience) {
    case 'holder':
      return procedure.holder
    case 'recipient':
      return procedure.recipient
    case 'origin':
      return file.origin
    case 'national':
      return offices.national
    case 'secretary':
    case 'chair':
      return file.region === '1718' ? offices.commissionA : offices.commissionB
    case 'prosecutor':
      return file.region === '1718' ? offices.prosecutorA : offices.prosecutorB
    case 'carer':
      return (file.procedures.get('assistance') ?? file.procedures.get('child') ?? file.procedures.get('identification'))?.holder ?? null
    case 'social':
      return file.region === '1718' ? offices.inson : null
    case 'supervisor':
      return file.region === '1718' ? offices.policeA : offices.policeB
  }
}
