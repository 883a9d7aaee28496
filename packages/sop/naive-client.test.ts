import { expect, test } from 'vitest'
import { advancePart, decide, openSteps, type Stored, unopened } from './decide.ts'
import { type Opened, openings } from './joins.ts'
import type { ProcedureName } from './procedures.ts'
import { readRegistration, registrations } from './registrations.ts'
import type { Actor, Matter } from './roles.ts'
import { stateOf } from './states.ts'
import { steps } from './steps/all.ts'
import { naiveForm } from './testing/naive-form.ts'
import { clock, person } from './testing/people.ts'

const officers = [
  person('police'),
  person('secretary'),
  person('chair'),
  person('member'),
  { ...person('centre'), office: 'office-recipient' },
]

test('a program that knows only schemas and open steps brings a person from registration through status to the end of help', () => {
  const file = registered()

  const walked = walk(file)

  expect([...file.values()].map(({ procedure, state }) => stateOf(procedure, state).code).toSorted()).toEqual([
    'A4',
    'B3',
    'C4',
    'F0',
    'G0',
  ])
  expect(walked).toEqual([
    'primary.assessed',
    'presumed.declared',
    'dossier.complete',
    'session.called',
    'conflict.declared',
    'conflict.declared',
    'vote.cast',
    'vote.cast',
    'decided.granted',
    'referral.sent',
    'referral.acknowledged',
    'referral.accepted',
    'needs.assessed',
    'plan.agreed',
    'service.delivered',
    'plan.completed',
  ])
})

test.each(Object.entries(steps))(
  'every form of %s is valid when only its required fields are filled with first values',
  (procedure, rows) => {
    for (const [name, { form }] of Object.entries(rows)) {
      expect(form.schema.safeParse(naiveForm(form)).error?.issues, `${procedure} ${name}`).toBeUndefined()
    }
  },
)

function registered(): Map<ProcedureName, Stored> {
  const file = new Map<ProcedureName, Stored>()
  const police = officers[0] as Actor
  const form = readRegistration('person.registered', naiveForm(registrations['person.registered'].form), police)
  for (const taken of registrations['person.registered'].takes(form, police)) {
    keep(file, 'identification', advancePart(file.get('identification') ?? unopened('identification'), taken, police))
  }
  return file
}

/** Takes the step that stands first among those on offer and was not taken before by that officer, procedure by procedure, until the procedure has a result. */
function walk(file: Map<ProcedureName, Stored>): string[] {
  const walked: string[] = []
  const seen = new Set<string>()
  for (const procedure of ['identification', 'status', 'assistance'] as const) {
    const order = Object.keys(steps[procedure])
    while (!stateOf(procedure, stored(file, procedure).state).outcome) {
      const offers = officers.flatMap((actor) => openSteps(stored(file, procedure), actor, matterOf(file)).map((step) => ({ actor, step })))
      const fresh = offers.filter(({ actor, step }) => !seen.has(`${actor.id} ${step}`))
      const next = fresh.toSorted((one, other) => order.indexOf(one.step) - order.indexOf(other.step))[0]
      if (!next) throw new Error(`nothing on offer in ${stored(file, procedure).state}`)
      seen.add(`${next.actor.id} ${next.step}`)
      walked.push(next.step)
      const form = naiveForm((steps[procedure][next.step] as (typeof steps)['status'][string]).form)
      keep(file, procedure, decide(stored(file, procedure), { step: next.step, form }, next.actor, matterOf(file)))
    }
  }
  return walked
}

/** As the shell does: siblings are opened with the facts of consent, and consent recorded later reaches them. */
function keep(file: Map<ProcedureName, Stored>, procedure: ProcedureName, { next, effects }: ReturnType<typeof decide>): void {
  file.set(procedure, next)
  for (const effect of effects) {
    if (effect.type === 'openProcedure' && !file.has(effect.params.procedure)) {
      const step = openings[effect.params.procedure as Opened]
      file.set(effect.params.procedure, decide(unopened(effect.params.procedure), { step, form: {} }, clock, matterOf(file)).next)
    }
  }
  const { consent } = stored(file, 'identification').context
  for (const [name, sibling] of file) file.set(name, { ...sibling, context: { ...sibling.context, consent } })
}

const stored = (file: Map<ProcedureName, Stored>, procedure: ProcedureName) => file.get(procedure) ?? unopened(procedure)

/** The office that accepted holds the assistance from then on. */
function matterOf(file: Map<ProcedureName, Stored>): Matter {
  const help = file.get('assistance')
  const pending = help !== undefined && help.context.referral !== 'none'
  const moved = help !== undefined && help.state !== 'urgent'
  return {
    territory: '1718401',
    region: '1718',
    holder: moved ? 'office-recipient' : 'office-holder',
    recipient: pending ? 'office-recipient' : null,
    shared: [],
  }
}
