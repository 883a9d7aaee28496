import { deputies } from '@nrm/sop/deputies'
import type { Actor, Role } from '@nrm/sop/roles'
import type { Office } from '../nation.ts'
import type { Absence } from './absences.ts'

/** Who takes a step, from when until when. */
export type Sitting = Readonly<{ actor: Actor; from: number; to: number }>

/** What an office had to do so far; times in milliseconds. */
export type Load = { steps: number; worked: number; waited: number; longestWait: number; inHand: number; mostInHand: number }

/** Officers at their desks: each does one thing at a time, in the order in which it came. */
export type Desks = Readonly<{
  /** Gives work to whoever of the office can begin first: one of `officers`, or a deputy while all of them are away. */
  give(office: Office, role: Role, officers: readonly Actor[], at: number): Sitting
  /** The work is done, or nobody needs it any more. */
  done(office: Office, role: Role): void
  /** By office and role, `id role`. */
  loads: ReadonlyMap<string, Load>
}>

/** Empty desks. @param absent absence of an officer at a moment, undefined where the officer is there */
export function desksOf(absent: (officer: string, at: number) => Absence | undefined): Desks {
  const freeAt = new Map<string, number>()
  const loads = new Map<string, Load>()
  const loadOf = (office: Office, role: Role): Load => {
    const load = loads.get(`${office.id} ${role}`) ?? { steps: 0, worked: 0, waited: 0, longestWait: 0, inHand: 0, mostInHand: 0 }
    loads.set(`${office.id} ${role}`, load)
    return load
  }
  const beginning = ({ time }: Office, officer: string, at: number): number => {
    let from = time.next(Math.max(at, freeAt.get(officer) ?? 0))
    for (let absence = absent(officer, from); absence; absence = absent(officer, from)) from = time.next(absence.to)
    return from
  }
  return {
    loads,
    give(office, role, officers, at) {
      const opens = office.time.next(at)
      const away = officers.every(({ id }) => absent(id, opens))
      const sitters = away
        ? [...officers, ...officers.flatMap((officer) => deputiesOf(office, officer, absent(officer.id, opens)))]
        : officers
      const [actor, from] = sitters
        .map((sitter) => [sitter, beginning(office, sitter.id, at)] as const)
        .reduce((best, one) => (one[1] < best[1] ? one : best))
      const to = office.time.add(from, office.effort)
      freeAt.set(actor.id, to)
      const load = loadOf(office, role)
      load.steps += 1
      load.worked += office.effort
      load.waited += from - opens
      load.longestWait = Math.max(load.longestWait, from - opens)
      load.inHand += 1
      load.mostInHand = Math.max(load.mostInHand, load.inHand)
      return { actor, from, to }
    },
    done(office, role) {
      loadOf(office, role).inHand -= 1
    },
  }
}

/** Whoever may stand in for an absent officer: own account, the other's role. */
function deputiesOf(office: Office, absent: Actor, absence: Absence | undefined): Actor[] {
  if (!absence?.deputy) return []
  const roles: readonly Role[] = deputies[absent.role as keyof typeof deputies] ?? []
  return office.staff
    .filter(({ id, role }) => id !== absent.id && roles.includes(role))
    .map(({ id }) => ({ ...absent, id, actingFor: absent.id }))
}
