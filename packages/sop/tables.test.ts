import { expect, test } from 'vitest'
import type { AnyStateMachine } from 'xstate'
import { transition } from 'xstate'
import { acts } from './acts.ts'
import { type Clock, clocks } from './clocks.ts'
import { codeLists } from './codes.ts'
import { sopDocs } from './docs.ts'
import { explore } from './explore.ts'
import { metasOf } from './form.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { ladders } from './ladders.ts'
import { machines } from './machines/all.ts'
import { notices } from './notices.ts'
import { parameters } from './parameters.ts'
import { procedureNames } from './procedures.ts'
import { registrations } from './registrations.ts'
import { stateKey } from './states.ts'
import { steps } from './steps/all.ts'

const rows = procedureNames.flatMap((procedure) => Object.entries(steps[procedure]).map(([name, step]) => ({ procedure, name, step })))
const forms = [...rows.map(({ step }) => step.form), ...Object.values(registrations).map(({ form }) => form)]
const effects = procedureNames.flatMap((procedure) => {
  const machine = machines[procedure][1] as AnyStateMachine
  return explore(machine, steps[procedure]).snapshots.flatMap((snapshot) =>
    Object.keys(steps[procedure])
      .filter((type) => snapshot.can({ type, form: {} }))
      .flatMap((type) =>
        (
          transition(machine, snapshot, {
            type,
            form: {},
            actor: { id: 'a', role: 'chair', office: 'o' },
            law: { quorum: 2 },
          })[1] as unknown as { type: string; params: Record<string, string> }[]
        ).map((effect) => ({ procedure, ...effect })),
      ),
  )
})

test('every citation names an act of the table, and whatever rests on practice or a standard is marked assumed', () => {
  const cited = [
    ...rows.flatMap(({ step }) => step.law),
    ...Object.values(clocks as Record<string, Clock>).flatMap(({ law }) => law),
    ...Object.values(parameters).map(({ law }) => law),
  ]

  expect(cited.filter(({ act }) => !Object.hasOwn(acts, act))).toEqual([])
  expect(cited.filter(({ act, mark }) => ['practice', 'standard'].includes(act) && mark !== 'ASSUMED')).toEqual([])
  expect(rows.filter(({ step }) => step.law.length === 0)).toEqual([])
})

test('only what was read in an act is a sourced parameter', () => {
  expect(
    Object.entries(parameters)
      .filter(([, { provenance }]) => provenance !== 'assumed')
      .map(([name]) => name),
  ).toEqual([
    'T.r708.answer',
    'T.appeal.court',
    'T.precheck',
    'T.precheck.extended',
    'T.investigation',
    'T.investigation.regional',
    'T.investigation.general',
    'T.investigation.returned',
    'T.deposition',
    'T.judgment.appeal',
    'T.child.order.max',
  ])
})

test('every clock has a length, and its end is a step of its own procedure that only the clock takes', () => {
  for (const [name, { parameter, onExpiry, kind, procedure }] of Object.entries(clocks as Record<string, Clock>)) {
    expect(Object.keys(parameters), name).toContain(parameter)
    // What only protects is owed by nobody; of it only orders and childhood end with a step.
    expect(onExpiry === null, name).toBe(kind === 'minimum' && !['childOrder', 'childMajority'].includes(name))
    if (onExpiry) expect(Object.keys(steps[procedure][onExpiry]?.by ?? {}), name).toEqual(['system'])
  }
})

test('machines start and stop only clocks of their own procedure, and every clock is started somewhere', () => {
  const clocked = effects.filter(({ type }) => type === 'startClock' || type === 'stopClock')

  expect(
    clocked.filter(({ procedure, params }) => (clocks as Record<string, Clock>)[params.clock as string]?.procedure !== procedure),
  ).toEqual([])
  expect(new Set(clocked.filter(({ type }) => type === 'startClock').map(({ params }) => params.clock))).toEqual(
    new Set(Object.keys(clocks)),
  )
})

test('every notice a machine sends is in the list, and every one of the list is sent', () => {
  const sent = new Set([
    ...effects.filter(({ type }) => type === 'notify').map(({ params }) => params.message),
    ...Object.values(ladders).map(({ message }) => message),
  ])

  // Sent by the shell: what a withdrawal closed, the two sides of an override, emergency access, a restriction, a double found elsewhere.
  const byShell = [
    'clock-warning',
    'wait-alert',
    'calendar-ends',
    'chair-recused',
    'consent-overridden',
    'override-reviewed',
    ...['glass-opened', 'glass-to-review', 'glass-reviewed', 'glass-review-overdue', 'case-restricted'],
    'known-elsewhere',
    'right-asked',
    'right-decided',
    'data-corrected',
    'destruction-proposed',
    'destruction-approved',
    'destruction-stopped',
  ]
  expect([...notices].filter((notice) => !sent.has(notice)).filter((notice) => !byShell.includes(notice))).toEqual([])
  expect([...sent].filter((notice) => !notices.includes(notice as never))).toEqual([])
})

test('what the clock brings about asks nothing of anybody', () => {
  for (const { name, step } of rows) if (step.by.system) expect(Object.keys(step.form.schema.shape), name).toEqual([])
})

test('every field has a widget, somebody who sees it, and a list the catalogs can label', () => {
  for (const [name, { widget, sees, list }] of forms.flatMap(metasOf)) {
    expect(widget, name).toBeTypeOf('string')
    expect(sees.length, name).toBeGreaterThan(0)
    if (list) expect(Object.keys(codeLists), name).toContain(list)
    if (['choice', 'many', 'indicators', 'consents'].includes(widget)) expect(list, name).toBeTypeOf('string')
  }
})

test('an answer of one name has the same readers wherever it is asked, but for notes and reasons, which belong to their form', () => {
  const readers = new Map<string, Set<string>>()
  for (const [name, { sees }] of forms.flatMap(metasOf)) {
    readers.set(name, (readers.get(name) ?? new Set()).add(sees.join('')))
  }

  expect([...readers].filter(([, all]) => all.size > 1).map(([name]) => name)).toEqual(['note', 'reasons'])
})

test('the schema of a form keeps the words of JSON Schema and says the rest with x-', () => {
  const { properties } = jsonSchemaOf(registrations['person.registered'].form)

  expect(properties.urgentHelp).toMatchObject({
    type: 'array',
    'x-widget': 'many',
    'x-list': 'urgentHelp',
    'x-sees': ['S'],
    items: { type: 'string' },
  })
  expect(properties.consentItems).toMatchObject({
    type: 'object',
    'x-widget': 'consents',
    'x-items': 'consentItems',
    'x-list': 'consentAnswers',
  })
  expect(properties.contactAt).toMatchObject({ format: 'date-time', 'x-prefill': 'now', examples: ['2026-01-15T09:30:00Z'] })
  expect(properties.pinfl).toMatchObject({ pattern: '^\\d{14}$' })
  for (const form of forms) {
    for (const [name, property] of Object.entries(jsonSchemaOf(form).properties)) {
      if (property.pattern) expect(property.examples, name).toBeDefined()
      expect(
        Object.keys(property).filter((key) => ['widget', 'sees', 'list', 'prefill', 'none', 'htcds'].includes(key)),
        name,
      ).toEqual([])
    }
  }
})

test('states speak through the catalog under their code', () => {
  expect([stateKey('identification', 'in-contact'), stateKey('identification', 'pending-validation')]).toEqual([
    'state.a1-in-contact',
    'state.a4p-pending-validation',
  ])
  expect(() => stateKey('status', 'presumed')).toThrow(RangeError)
})

test('the printed SOP shows every step with its mark, and assumed parameters as assumed', () => {
  const docs = sopDocs()

  expect(Object.keys(docs)).toEqual(expect.arrayContaining([...procedureNames.map((name) => `${name}.md`), 'parameters.md']))
  for (const { procedure, name } of rows) expect(docs[`${procedure}.md`]).toContain(`| \`${name}\` |`)
  expect(docs['identification.md']).toContain('A0 --> A1 : contact.made')
  expect(docs['parameters.md']).toContain('| `T.referral.ack` | 24 hour | *assumed* | practice – ASSUMED |')
})
