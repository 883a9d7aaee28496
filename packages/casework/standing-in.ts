import type { AbsenceRow } from '@nrm/db/queries/absences'
import type { ColleagueRow } from '@nrm/db/queries/reference'
import { isHeadOf, mayStandInFor, type Officer } from '@nrm/sop/deputies'
import type { Role } from '@nrm/sop/roles'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { iso } from './instants.ts'
import type { Reference } from './reference.ts'
import { officeRef } from './view.ts'
import { actorOf, type Entered } from './who.ts'

/** An officer in service as the tables of deputies ask; undefined for one who is not. */
export function officerOf(reference: Reference, id: string): Officer | undefined {
  const person = reference.people.get(id)
  return person && asOfficer(reference, person)
}

export const asOfficer = (reference: Reference, { id, role, office_id }: Pick<ColleagueRow, 'id' | 'role' | 'office_id'>): Officer => ({
  id,
  role: role as Role,
  office: office_id,
  region: reference.offices.get(office_id)?.region_code ?? '',
})

/** Whom the actor stands in for, and whom he may stand in for at this moment; read from what the process keeps anyway. */
export function standingIn(reference: Reference, entered: Entered) {
  const mayActFor = reference.absences
    .filter((absence) => isRunning(absence, entered.moment) && isDeputy(reference, entered.account, absence))
    .map((absence) => deputising(reference, absence))
  return {
    actingFor: mayActFor.find(({ officer }) => officer === entered.acting_for)?.view ?? null,
    mayActFor: mayActFor.filter(({ officer }) => officer !== entered.acting_for).map(({ view }) => view),
  }
}

/** The absence under which `account` may stand in at this moment; undefined where it is not theirs, or not now. */
export const deputisingUnder = (reference: Reference, { account, moment }: Entered, id: string): AbsenceRow | undefined =>
  reference.absences.find((absence) => absence.id === id && isRunning(absence, moment) && isDeputy(reference, account, absence))

/** What home says: the actor's own absence, and who of the actor's people is away while nobody stands in. */
export function absenceNotices(reference: Reference, entered: Entered) {
  const own = reference.absences.find(({ account_id }) => account_id === entered.account)
  const uncovered = entered.acting_for
    ? []
    : reference.absences.filter(
        (absence) => isRunning(absence, entered.moment) && !isCovered(reference, absence) && isHead(reference, entered, absence),
      )
  return {
    own: own ? { ...daysOf(own), deputy: nameOf(reference, own.deputy_id), running: isRunning(own, entered.moment) } : null,
    uncovered: uncovered.flatMap(({ account_id, ...absence }) => {
      const person = reference.people.get(account_id)
      if (!person) return []
      return [{ name: person.name, role: person.role as Role, office: officeRef({ reference }, person.office_id), to: daysOf(absence).to }]
    }),
  }
}

export type AbsenceConcern = Readonly<{ concern: 'uncovered' | 'deputy-away'; person: ColleagueRow; until: string }>

/** Whose absence is covered by nobody now, or by somebody who is away as well. */
export const absenceConcerns = (reference: Reference, moment: string): AbsenceConcern[] => {
  const running = reference.absences.filter((absence) => isRunning(absence, moment))
  return running.flatMap((absence): AbsenceConcern[] => {
    const person = reference.people.get(absence.account_id)
    if (!person) return []
    const until = daysOf(absence).to
    if (!isCovered(reference, absence)) return [{ concern: 'uncovered', person, until }]
    return running.some(({ account_id }) => account_id === absence.deputy_id) ? [{ concern: 'deputy-away', person, until }] : []
  })
}

/** First and last day of an absence in Tashkent. */
export const daysOf = ({ starts_at, ends_at }: Pick<AbsenceRow, 'starts_at' | 'ends_at'>) => ({
  from: tashkentDay(iso(starts_at)),
  to: tashkentDay(new Date(Date.parse(ends_at) - 1).toISOString()),
})

export const isRunning = ({ starts_at, ends_at, ended_at }: AbsenceRow, moment: string): boolean =>
  ended_at === null && Date.parse(starts_at) <= Date.parse(moment) && Date.parse(ends_at) > Date.parse(moment)

function isDeputy(reference: Reference, account: string, absence: AbsenceRow): boolean {
  const [deputy, absent] = [officerOf(reference, account), officerOf(reference, absence.account_id)]
  return absence.deputy_id === account && deputy !== undefined && absent !== undefined && mayStandInFor(deputy, absent)
}

const isCovered = (reference: Reference, absence: AbsenceRow): boolean =>
  absence.deputy_id !== null && isDeputy(reference, absence.deputy_id, absence)

function isHead(reference: Reference, entered: Entered, { account_id }: AbsenceRow): boolean {
  const officer = officerOf(reference, account_id)
  return officer !== undefined && account_id !== entered.account && isHeadOf(actorOf(entered), officer)
}

const nameOf = (reference: Reference, id: string | null): string | null => (id === null ? null : (reference.people.get(id)?.name ?? null))

function deputising(reference: Reference, { id, account_id, ends_at }: AbsenceRow) {
  const person = reference.people.get(account_id) as ColleagueRow
  return { officer: account_id, view: { absence: id, name: person.name, role: person.role as Role, until: iso(ends_at) } }
}
