import { readFileSync } from 'node:fs'
import { procedureNames } from '@nrm/sop/procedures'
import { expect, test } from 'vitest'
import { type Caseload, readCaseload } from './caseload.ts'
import { markdownOf } from './report/markdown.ts'
import { plotOf } from './report/plot.ts'
import { report } from './report/report.ts'
import { simulate } from './simulate.ts'

const text = (name: string) => readFileSync(new URL(`caseloads/${name}.json`, import.meta.url), 'utf8')
const caseload = (name: string, casesPerYear: number): Caseload => {
  const read = readCaseload(text(name))
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return { ...read.caseload, casesPerYear }
}
const SLOW = { timeout: 120_000 }
const told = (seed: number) => {
  const found = report({ caseload: caseload('uzbekistan', 40), seed, years: 1 })
  return { found, written: `${JSON.stringify(found)}${markdownOf(found, 'plot.svg')}${plotOf(found)}` }
}

test('the same seed gives the same report, letter for letter; another seed gives another', SLOW, () => {
  const first = told(7)

  expect(told(7).written).toBe(first.written)
  expect(told(8).written).not.toBe(first.written)
})

test('every procedure of the SOP is met, and every invariant is checked after every deed', SLOW, () => {
  const { found } = told(7)

  for (const name of procedureNames) expect(found.standing.byProcedure[name]).toBeGreaterThan(0)
  expect(found.checks).toBeGreaterThan(found.standing.cases)
  expect(found.waiting.length).toBeGreaterThan(10)
  expect(found.invented).toContain('habits')
})

test('under stress people wait longer, and the report names the desk where', SLOW, () => {
  const calm = report({ caseload: caseload('uzbekistan', 20), seed: 3, years: 1 })
  const stressed = report({ caseload: caseload('under-stress', 80), seed: 3, years: 1 })
  const wait = (of: typeof calm) => of.waiting.find(({ span }) => span === 'presumption to a place of help')?.all.median ?? 0

  expect(wait(stressed)).toBeGreaterThan(wait(calm))
  expect(stressed.bottleneck?.office).toMatch(/^[a-z-]+ of [a-z_]+ \d+$/)
})

test('during an outage nothing happens, and clocks are caught up with after it', SLOW, () => {
  const moments: number[] = []
  const ran = simulate({
    caseload: { ...caseload('uzbekistan', 30), outages: { perYear: 40, hours: 60 } },
    seed: 1,
    years: 1,
    onDeed: (_, __, ___, at) => void moments.push(at),
  })

  expect(moments).toEqual(moments.toSorted((one, other) => one - other))
  expect(ran.cases.length).toBeGreaterThan(10)
})

test.each([
  ['nothing', { path: '', code: 'not-json' }],
  ['{}', { path: 'title', code: 'invalid-type' }],
  [changed({ casesPerYear: 0 }), { path: 'casesPerYear', code: 'too-small' }],
  [changed({ from: 'soon' }), { path: 'from', code: 'not-a-date' }],
  [changed({ seasons: [1] }), { path: 'seasons', code: 'twelve-months' }],
  [changed({ beginnings: [{ step: 'no.such', share: 1 }] }), { path: 'beginnings.0.step', code: 'unknown-step' }],
  [changed({ hobby: 1 }), { path: '', code: 'unrecognized-keys' }],
])('a caseload that is none is refused with a place and a code: %#', (json, fault) => {
  expect(readCaseload(json)).toEqual({ faults: expect.arrayContaining([fault]) })
})

function changed(part: object): string {
  return JSON.stringify({ ...JSON.parse(text('uzbekistan')), ...part })
}
