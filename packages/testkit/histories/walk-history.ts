import { check } from '@nrm/simulation/invariants/check'
import type { CaseFile, Clock, Outcome } from '@nrm/simulation/shell/case-file'
import type { Directory } from '@nrm/simulation/shell/directory'
import { look } from '@nrm/simulation/shell/look'
import { matterOf, sees, storedOf } from '@nrm/simulation/shell/standing'
import { beginningMatter, register, take } from '@nrm/simulation/shell/take'
import { openBeginnings } from '@nrm/sop/beginnings'
import { openSteps } from '@nrm/sop/decide'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { allSteps } from '@nrm/sop/law-of'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { Refusal } from '@nrm/sop/refusal'
import { registrations } from '@nrm/sop/registrations'
import type { Country, Officer } from '../country.ts'
import { filled } from '../filled.ts'
import type { Act, History } from './history.ts'

/** What happened in memory, and what a door must answer to the same. `outcome` is missing where the SOP refused. */
export type Happening = Readonly<{ at: number; file: CaseFile; answer: string; outcome?: Outcome }> &
  (
    | Readonly<{ type: 'register'; officer: Officer; step: string; form: Record<string, unknown> }>
    | Readonly<{ type: 'step'; officer: Officer; procedure: ProcedureName; step: string; form: Record<string, unknown> }>
    | Readonly<{ type: 'clock'; clock: Clock }>
  )

/** A Monday morning before any of this was written: the clock of the database is set to the time of each act. */
const BEGINNING = Date.parse('2024-01-08T04:00:00Z')
const MINUTE = 60_000
const CASE_ID = '00000000-0000-4000-8000-000000000001'

/**
 * Lets a history happen in memory, step by step; whatever it comes to is checked against the invariants of the SOP.
 * @param goesOn another case of each region, which a duplicate may name
 * @throws InvariantBroken
 */
export function* walkHistory(
  small: Country,
  directory: Directory,
  { by, name, answers, legs, acts }: History,
  goesOn: Readonly<Record<string, string>>,
): Generator<Happening> {
  const officers = Object.values(small.officers)
  const done = new Set<string>()
  let at = BEGINNING
  const form = {
    ...filled(jsonSchemaOf(registrations[name].form)),
    contactAt: new Date(at - MINUTE).toISOString(),
    territory: answers.territory,
    ...(name === 'person.registered' ? answers : {}),
  }
  const registrar = small.officers[by]
  const [file, opened] = register(directory, CASE_ID, { step: name, form, actor: registrar, at })
  holds(opened)
  yield { type: 'register', at, file, answer: 'done', outcome: opened, officer: registrar, step: name, form }
  for (const [who, procedure, step, laid] of legs) {
    yield* after(1)
    const officer = small.officers[who]
    yield attempt(officer, procedure, step, { ...bodyOf(small, directory, file, officer, procedure, step, goesOn, at), ...laid })
  }
  for (const one of acts) {
    yield* after(one.wait)
    const meant = chosen(file, officers, one, done)
    yield attempt(...meant, bodyOf(small, directory, file, ...meant, goesOn, at, one.answers))
  }

  function* after(minutes: number): Generator<Happening> {
    const until = at + minutes * MINUTE
    for (;;) {
      const due = file.clocks.filter(({ lookAt }) => lookAt !== null && lookAt <= until)
      const [clock] = due.toSorted((one, other) => Number(one.lookAt) - Number(other.lookAt))
      if (!clock) break
      at = Math.max(at, Number(clock.lookAt))
      const [outcome] = look(directory, file, clock, at)
      holds(outcome)
      yield { type: 'clock', at, file, answer: 'done', outcome, clock }
    }
    at = until
  }

  function attempt(officer: Officer, procedure: ProcedureName, step: string, body: Record<string, unknown>): Happening {
    const what = { type: 'step', at, file, officer, procedure, step, form: body } as const
    try {
      const outcome = take(directory, file, procedure, { step, form: body, actor: officer, at })
      done.add(step)
      holds(outcome)
      return { ...what, answer: 'done', outcome }
    } catch (error) {
      if (error instanceof Refusal) return { ...what, answer: error.code }
      throw error
    }
  }

  function holds(outcome: Outcome): void {
    check({ file, outcome, at, caughtUpFrom: at }, () => officers)
  }
}

/** What one act tries: mostly something that is open to somebody and was not done yet, else anything by anybody. */
function chosen(
  file: CaseFile,
  officers: readonly Officer[],
  { wild, choice, answers }: Act,
  done: ReadonlySet<string>,
): [Officer, ProcedureName, string] {
  const open = wild ? [] : officers.flatMap((officer) => openTo(file, officer))
  const news = choice % 4 === 0 ? [] : open.filter(([, , step]) => !done.has(step))
  const from = news.length > 0 ? news : open
  if (from.length === 0) return [pick(officers, answers[7] ?? 0), ...pick(humanSteps, choice)]
  // First the step, then who takes it: a step many may take is not taken more often.
  const steps = [...new Set(from.map(([, procedure, step]) => `${procedure} ${step}`))]
  const step = pick(steps, choice)
  return pick(
    from.filter(([, procedure, name]) => `${procedure} ${name}` === step),
    answers[7] ?? 0,
  )
}

function openTo(file: CaseFile, officer: Officer): [Officer, ProcedureName, string][] {
  if (!sees(officer, file)) return []
  const asked = file.procedures.get('identification')
  const begun = asked
    ? openBeginnings(
        new Set(file.procedures.keys()),
        (name) => file.procedures.get(name)?.stored.context,
        officer,
        beginningMatter(file, officer),
      )
    : []
  return [
    ...[...file.procedures].flatMap(([procedure, one]) =>
      openSteps(storedOf(file, one), officer, matterOf(file, one)).map((step): [Officer, ProcedureName, string] => [
        officer,
        procedure,
        step,
      ]),
    ),
    ...begun.map(({ procedure, step }): [Officer, ProcedureName, string] => [officer, procedure, step]),
  ]
}

type Property = Readonly<Record<string, unknown>> & Readonly<{ enum?: readonly unknown[] }>

/** A form with the least it needs, its lists turned by the numbers so that another value comes first, its references made good. */
function bodyOf(
  small: Country,
  directory: Directory,
  file: CaseFile,
  officer: Officer,
  procedure: ProcedureName,
  step: string,
  goesOn: Readonly<Record<string, string>>,
  at: number,
  answers: readonly number[] = [0],
): Record<string, unknown> {
  const row = allSteps[procedure][step]
  if (!row) return {}
  const { properties = {}, ...schema } = jsonSchemaOf(row.form)
  const turned = Object.entries(properties as Record<string, Property>).map(([name, property], place) => {
    const by = answers[place % answers.length] ?? 0
    return [name, referring(property, by) ?? turn(property, by)]
  })
  return filled({ ...schema, properties: Object.fromEntries(turned) })

  function referring(property: Property, by: number): Property | undefined {
    switch (property['x-widget']) {
      case 'office': {
        const kinds = property['x-offices-of'] as readonly never[] | undefined
        const offices = Object.values(small.offices).filter((id) => (kinds ? directory.isOf(id, kinds) : directory.receives(id)))
        return offices.length > 0 ? { ...property, examples: [offices[by % offices.length]] } : property
      }
      case 'account':
        return { ...property, examples: [officer.id] }
      case 'case':
        return { ...property, examples: [goesOn[file.region]] }
      case 'moment':
        return { ...property, examples: [new Date(at).toISOString()] }
      case 'date':
        return { ...property, examples: [new Date(at).toISOString().slice(0, 10)] }
      default:
        return undefined
    }
  }
}

function turn(property: Property, by: number): Property {
  const values = property.enum
  if (!values) return property
  const first = by % values.length
  return { ...property, enum: [...values.slice(first), ...values.slice(0, first)] }
}

const pick = <T>(from: readonly T[], choice: number): T => from[(choice * 7919) % from.length] as T

const humanSteps: readonly (readonly [ProcedureName, string])[] = procedureNames.flatMap((procedure) =>
  Object.entries(allSteps[procedure]).flatMap(([step, { by }]) => ('system' in by ? [] : [[procedure, step] as const])),
)
