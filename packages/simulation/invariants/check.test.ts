import { unopened } from '@nrm/sop/decide'
import type { ProcedureName } from '@nrm/sop/procedures'
import { expect, test } from 'vitest'
import { type CaseFile, type Clock, type Line, nothingYet, type Outcome } from '../shell/case-file.ts'
import { check } from './check.ts'

const AT = Date.parse('2026-01-12T05:00:00Z')

test('a case with a state that is no result and no term running is found', () => {
  expect(broken(file({ identification: 'assessed' }))).toBe('no case is without a running term or a final state')
})

test('a case that is at its end needs no term', () => {
  expect(broken(file({ identification: 'not-presumed' }))).toBeNull()
})

test('a term that ends before it starts is found', () => {
  expect(broken(file({ identification: 'signalled' }, [clock(-1)]), { started: [clock(-1)] })).toBe(
    'no term lies in the past when it starts',
  )
})

test('an office that was asked and never missed is found', () => {
  const asked = file({ identification: 'not-presumed', assistance: 'urgent' }, [clock(1)])
  ;(asked.procedures.get('assistance') as { recipient: string | null }).recipient = 'office'

  expect(broken(asked)).toBe('no referral is silent past its ladder')
})

test('a presumed victim without help is found', () => {
  expect(broken(file({ identification: 'presumed' }))).toBe('help is open for every presumed victim')
})

test('help that a decision takes away is found', () => {
  const steps = [line('status', 'decided.refused', 'scheduled', 'refused'), line('assistance', 'left', 'placed', 'discharge')]

  expect(broken(file({ identification: 'not-presumed' }), { steps })).toBe('help ends by a step of help alone')
})

test('a decision that stops a term of help is found', () => {
  const steps = [line('status', 'decided.refused', 'scheduled', 'refused')]
  const ended = [{ clock: { ...clock(1), procedure: 'assistance' as const }, state: 'cancelled' as const }]

  expect(broken(file({ identification: 'not-presumed' }), { steps, ended })).toBe('nobody loses help by a decision, a refusal or an appeal')
})

test('an office that was told something without a yes or a coded ground is found', () => {
  const told = [{ office: 'office', purpose: 'refer', ground: 'consent' }]

  expect(broken(file({ identification: 'not-presumed' }), { told })).toBe('nothing is told to an office without a yes or a coded ground')
})

test('a fact of identification that only the criminal line would answer is found', () => {
  const both = file({ identification: 'not-presumed', status: 'granted', criminal: 'reported' }, [clock(1)])
  const steps = [line('criminal', 'case.refused', 'reported', 'refused')]
  // A place that differs with every look: as if something had been read of the criminal line.
  const looks = Array.from({ length: 99 }, (_, place) => String(place))
  Object.defineProperty(both, 'region', { get: () => looks.pop(), enumerable: true })

  expect(broken(both, { steps })).toBe('no step of A–C is blocked by the criminal line')
})

function broken(of: CaseFile, outcome: Partial<Outcome> = {}): string | null {
  try {
    check({ file: of, outcome: { ...nothingYet(), ...outcome }, at: AT, caughtUpFrom: AT }, () => [])
    return null
  } catch (error) {
    return (error as Error).message
  }
}

function file(states: Partial<Record<ProcedureName, string>>, clocks: Clock[] = []): CaseFile {
  return {
    id: 'case',
    territory: '1718',
    region: '1718',
    origin: 'office',
    shared: [],
    grounds: new Map(),
    ends: new Map(),
    excluded: [],
    named: null,
    namedFirst: [],
    held: [],
    procedures: new Map(
      Object.entries(states).map(([name, state]) => [
        name as ProcedureName,
        { stored: { ...unopened(name as ProcedureName), state }, version: 1, holder: 'office', recipient: null },
      ]),
    ),
    clocks,
    history: [],
  }
}

const clock = (hours: number): Clock => ({
  procedure: 'identification',
  name: 'signalContact',
  kind: 'deadline',
  startedAt: AT,
  dueAt: AT + hours * 3_600_000,
  unit: 'hour',
  lookAt: AT + hours * 3_600_000,
  rung: 0,
  warned: false,
  suspendedAt: null,
  pauses: [],
})

const line = (procedure: ProcedureName, step: string, from: string, to: string): Line => ({
  at: AT,
  procedure,
  step,
  from,
  to,
  role: 'chair',
  actor: 'chair-1',
  office: 'office',
})
