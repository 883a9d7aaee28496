import { randomUUID } from 'node:crypto'
import { type Advanced, advance } from '@nrm/casework/advance'
import { register } from '@nrm/casework/register'
import type { SealedDb } from '@nrm/casework/sealed-db'
import { viewCase } from '@nrm/casework/view-case'
import type { Words } from '@nrm/casework/words'
import type { Who } from '@nrm/db/as-actor'
import { begunBy } from '@nrm/sop/beginnings'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { allSteps } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import { type RegistrationName, registrations } from '@nrm/sop/registrations'
import type { Step } from '@nrm/sop/step'
import { as, type Country, type OfficerName } from './country.ts'
import { filled } from './filled.ts'

export type { Advanced }

/** Words that say nothing: titles are the names of the steps. */
export const plainWords: Words = {
  language: 'en',
  stepTitle: (step) => step,
  law: (basis) => basis.map(({ act }) => act).join(', '),
  form: (_, schema) => schema,
}

/** The least form of a step, with `answers` laid over it. */
export const formOf = (procedure: ProcedureName, step: string, answers: Readonly<Record<string, unknown>> = {}) =>
  filled(jsonSchemaOf((allSteps[procedure][step] as Step).form), answers)
/** The twelve answers of the emergency path, of an adult in region A unless said otherwise. */
export const intakeForm = (answers: Readonly<Record<string, unknown>> = {}) =>
  filled(jsonSchemaOf(registrations['person.registered'].form), {
    territory: '1718',
    maybeChild: 'no',
    contactAt: new Date(Date.now() - 60_000).toISOString(),
    ...answers,
  })

export const registerAs = (
  db: SealedDb,
  who: Who,
  answers: Readonly<Record<string, unknown>> = {},
  step: RegistrationName = 'person.registered',
) =>
  register(db, who, {
    step,
    submissionId: randomUUID(),
    words: plainWords,
    form:
      step === 'person.registered'
        ? intakeForm(answers)
        : filled(jsonSchemaOf(registrations[step].form), {
            contactAt: new Date(Date.now() - 60_000).toISOString(),
            ...(step === 'person.abroad' ? { homeTerritory: '1718', maybeChild: 'no' } : { territory: '1718' }),
            ...answers,
          }),
  })

/** The procedures of a case as somebody saw them last. */
export type Versions = Readonly<{ procedures: readonly Pick<Advanced['procedures'][number], 'id' | 'procedure' | 'version'>[] }>

/** The case as `who` sees it. */
export const caseSeenBy = (db: SealedDb, who: Who, id: string) => viewCase(db, who, id, plainWords)

/** Takes one step of a case as `who`, with the least form. */
export const stepAs = (
  db: SealedDb,
  who: Who,
  view: Versions,
  procedure: ProcedureName,
  step: string,
  answers: Readonly<Record<string, unknown>> = {},
): Promise<Advanced> => {
  // A procedure the case does not have yet begins where identification lies.
  const at = begunBy(step) === procedure ? [procedure, 'identification'] : [procedure]
  const found = at.flatMap((name) => view.procedures.filter((one) => one.procedure === name))[0]
  if (!found) throw new Error(`the case has no procedure ${procedure}`)
  return advance(db, who, {
    procedureId: found.id,
    version: found.version,
    step,
    form: formOf(procedure, step, answers),
    submissionId: randomUUID(),
    words: plainWords,
  })
}

type Leg = readonly [OfficerName, ProcedureName, string, Readonly<Record<string, unknown>>?]
type Start = Readonly<{ by: OfficerName; step?: 'person.registered' | 'signal.received'; answers?: Readonly<Record<string, unknown>> }>
const police: Start = { by: 'police' }
const signal: Start = { by: 'police', step: 'signal.received' }
const assessed: readonly Leg[] = [['police', 'identification', 'primary.assessed']]
const presumed: readonly Leg[] = [...assessed, ['police', 'identification', 'presumed.declared']]
const scheduled: readonly Leg[] = [...presumed, ['secretary', 'status', 'dossier.complete'], ['secretary', 'status', 'session.called']]
const voted = (choice: string): readonly Leg[] => [
  ...scheduled,
  ['member', 'status', 'conflict.declared'],
  ['chair', 'status', 'conflict.declared'],
  ['member', 'status', 'vote.cast', { vote: choice }],
  ['chair', 'status', 'vote.cast', { vote: choice }],
]
const refused: readonly Leg[] = [...voted('refuse'), ['chair', 'status', 'decided.refused']]
const placed: readonly Leg[] = [...presumed, ['police', 'assistance', 'referral.sent'], ['centre', 'assistance', 'referral.accepted']]

const child: Start = { by: 'police', answers: { maybeChild: 'unsure' } }
const represented: readonly Leg[] = [['social', 'child', 'guardian.appointed']]
const placedChild: readonly Leg[] = [...represented, ['social', 'child', 'bia.done'], ['social', 'child', 'placement.decided']]

/** A way through the door to every state of A, B and C, and to those of F and G where somebody is awaited or everything is done. */
export const routes: Readonly<Record<string, Readonly<{ start: Start; legs: readonly Leg[] }>>> = {
  'identification/signalled': { start: signal, legs: [] },
  'identification/in-contact': { start: { by: 'police', answers: { consentNow: 'cannot-be-asked' } }, legs: [] },
  'identification/informed': { start: police, legs: [] },
  'identification/assessed': { start: police, legs: assessed },
  'identification/negative-review': { start: police, legs: [...assessed, ['police', 'identification', 'not.presumed.proposed']] },
  'identification/not-presumed': {
    start: police,
    legs: [...assessed, ['police', 'identification', 'not.presumed.proposed'], ['supervisor', 'identification', 'not.presumed']],
  },
  'identification/presumed': { start: police, legs: presumed },
  'identification/pending-validation': { start: { by: 'ngo' }, legs: [['ngo', 'identification', 'ngo.identified']] },
  'identification/declined': { start: { by: 'police', answers: { consentNow: 'refuses' } }, legs: [] },
  'identification/no-contact': { start: signal, legs: [['police', 'identification', 'contact.failed']] },
  'status/collecting': { start: police, legs: presumed },
  'status/ready': { start: police, legs: scheduled.slice(0, -1) },
  'status/scheduled': { start: police, legs: scheduled },
  'status/granted': { start: police, legs: [...voted('grant'), ['chair', 'status', 'decided.granted']] },
  'status/refused': { start: police, legs: refused },
  'status/appeal': { start: police, legs: [...refused, ['prosecutor', 'status', 'appeal.filed']] },
  'status/withdrawn': { start: police, legs: [...presumed, ['police', 'identification', 'withdrew']] },
  'assistance/urgent': { start: police, legs: presumed },
  'assistance/placed': { start: police, legs: placed },
  'assistance/reflecting': { start: police, legs: [...placed, ['centre', 'assistance', 'needs.assessed']] },
  'assistance/in-plan': {
    start: police,
    legs: [...placed, ['centre', 'assistance', 'needs.assessed'], ['centre', 'assistance', 'plan.agreed']],
  },
  'assistance/discharge': { start: police, legs: [...placed, ['centre', 'assistance', 'left']] },
  'child/represented': { start: child, legs: [...represented, ['police', 'child', 'age.disputed']] },
  'child/placed': { start: child, legs: placedChild },
  'child/solution': { start: child, legs: [...placedChild, ['social', 'child', 'bid.done']] },
  'closing/closed': { start: police, legs: [...placed, ['centre', 'assistance', 'left'], ['centre', 'closing', 'declined']] },
}

/** Walks a new case to a state of `routes`, through the worker's pool. Referrals go to the centre. */
export async function caseAt(worker: SealedDb, { officers, offices }: Country, state: string): Promise<Advanced> {
  const route = routes[state]
  if (!route) throw new Error(`no route to ${state}`)
  let view = await registerAs(worker, as(officers[route.start.by]), route.start.answers ?? {}, route.start.step)
  for (const [by, procedure, step, answers] of route.legs) {
    const officer = officers[by]
    const references =
      step === 'referral.sent' || step === 'transfer'
        ? { recipient: offices.centre }
        : step === 'referral.accepted'
          ? { receivedBy: officer.id }
          : {}
    view = await stepAs(worker, as(officer), view, procedure, step, { ...references, ...answers })
  }
  return view
}
