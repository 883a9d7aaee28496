import { randomUUID } from 'node:crypto'
import type { CaseView } from '@nrm/contracts/view'
import type { Form } from '@nrm/sop/form'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
import { registrations } from '@nrm/sop/registrations'
import { steps } from '@nrm/sop/steps/all'
import { country, type Officer, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { clockStepsOf, humanStepsOf, type Lying } from '@nrm/testkit/law-by-hand'
import { lyingOf, touchedBy } from '@nrm/testkit/lying'
import { testDatabase } from '@nrm/testkit/postgres'
import { knows, reads, sees } from '@nrm/testkit/sight-by-hand'
import { situation, situationNames } from '@nrm/testkit/situations'
import { verdictOn } from '@nrm/testkit/verdict-by-hand'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const admin = superuser(database)
const small = await country(database.as('worker'))
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())

const officers = Object.entries(small.officers) as [OfficerName, Officer][]
const headers = new Map<OfficerName, { authorization: string }>()
const cases = new Map<string, string>()
const asked = new Set<string>()
const counted = { admitted: 0, denied: 0 }
/** Refused by the form, which is looked at last: whoever gets as far may take the step. */
const unfit = { neither: 'here nor there' }
const statusOf: Readonly<Record<string, number>> = {
  'not-found': 404,
  'step-not-yours': 403,
  'same-person': 403,
  'step-not-now': 409,
  'form-invalid': 400,
}

beforeAll(async () => {
  for (const [name, officer] of officers) headers.set(name, bearer(app, (await sessionFor(database.as('api'), officer)).session))
  for (const name of situationNames) cases.set(name, (await situation(database.as('worker'), small, name)).id)
})

test.each(situationNames)('over HTTP every officer is answered at every step as the SOP read by hand: %s', async (name) => {
  for (const lying of (await lyingOf(admin, cases.get(name) as string)).filter(isNew)) {
    const steps = humanStepsOf(lying.procedure)
    for (const [officerName, officer] of officers) {
      // Who does not see the case is told so whatever the step: one is enough here, the door is asked more.
      const tried = sees(officer, lying) ? steps : steps.slice(0, 1)

      const answers = await Promise.all(tried.map((step) => attempt(officerName, lying, step)))

      const said = tried.map((step) => verdictOn(officer, lying, step) ?? 'form-invalid')
      expect(answers, `${officerName} ${lying.procedure}`).toEqual(
        tried.map((step, place) => `${step}: ${statusOf[said[place] as string]} ${said[place]}`),
      )
      counted.admitted += said.filter((code) => code === 'form-invalid').length
      counted.denied += said.filter((code) => code !== 'form-invalid').length
    }
  }
})

test.each(situationNames)(
  'over HTTP a case is shown to whom it may be known, with the records open to him and the steps he may take: %s',
  async (name) => {
    const id = cases.get(name) as string
    const procedures = await lyingOf(admin, id)
    const rows = await admin<
      { step: string; sees: string[] }[]
    >`select distinct r.step, r.sees from nrm.record r where r.case_id = ${id}::uuid`
    const touched = await touchedBy(admin, id)

    for (const [officerName, officer] of officers) {
      const answer = await app.inject({ url: `/api/cases/${id}`, headers: { ...headers.get(officerName) } })
      const known = procedures.some((lying) => sees(officer, lying))
      const remembered = !known && procedures.some((lying) => knows(officer, lying, touched))
      expect(answer.statusCode, officerName).toBe(known ? 200 : remembered ? 403 : 404)
      if (remembered) expect(Object.keys(answer.json().known).toSorted(), officerName).toEqual(['contact', 'inCharge', 'number'])
      if (!known) continue
      const view: CaseView = answer.json()
      const open = reads(officer, procedures)
      const readable = rows
        .filter(({ sees: compartments }) => compartments.some((each) => open.includes(each)))
        .map(({ step, sees: compartments }) => `${step} ${compartments.toSorted().join('')}`)
      const shown = view.records?.flatMap(({ step, fields }) => Object.keys(fields).map((field) => `${step} ${seenBy(step, field)}`))
      expect([...new Set(shown)].toSorted(), officerName).toEqual(readable.toSorted())
      expect(view.identity !== null, officerName).toBe(open.includes('I'))
      for (const { id: procedureId, openSteps } of view.procedures) {
        const lying = procedures.find((one) => one.id === procedureId) as Lying
        for (const { step, opens } of openSteps) if (!opens) expect(verdictOn(officer, lying, step), `${officerName} ${step}`).toBeNull()
      }
    }
  },
)

test('over HTTP there is no step of the clock, for nobody', async () => {
  for (const lying of await lyingOf(admin, cases.get('status/scheduled') as string)) {
    for (const step of clockStepsOf(lying.procedure)) {
      for (const officerName of ['police', 'chair', 'national', 'admin'] as const)
        expect(await attempt(officerName, lying, step)).toBe(`${step}: 404 not-found`)
    }
  }
})

test('over HTTP a handover is refused on the case and on the handover: foreign referrals answer as if they were not there', async () => {
  const own = (await lyingOf(admin, cases.get('referral sent') as string)).find(({ procedure }) => procedure === 'assistance') as Lying
  const foreign = (await lyingOf(admin, cases.get('of region B') as string)).find(({ procedure }) => procedure === 'assistance') as Lying
  const verbs = ['referral.sent', 'referral.acknowledged', 'referral.accepted', 'referral.rejected', 'referral.withdrawn', 'transfer']

  for (const verb of verbs) {
    for (const name of ['police', 'ngo', 'inson', 'secretary', 'national', 'admin'] as const)
      expect(await attempt(name, foreign, verb), name).toBe(`${verb}: 404 not-found`)
    for (const name of ['policeB', 'ngoB', 'admin'] as const) expect(await attempt(name, own, verb), name).toBe(`${verb}: 404 not-found`)
    for (const name of ['member', 'prosecutor', 'supervisor'] as const)
      expect(await attempt(name, own, verb), name).toBe(`${verb}: 403 step-not-yours`)
  }
})

test('many were admitted and many denied', () => {
  expect(counted.admitted).toBeGreaterThan(250)
  expect(counted.denied).toBeGreaterThan(5000)
})

/** Letters of the compartments that may read a field, as the forms say. */
const seenBy = (step: string, field: string): string => [...(sightOf.get(`${step} ${field}`) ?? ['?'])].sort().join('')
const sightOf = new Map(
  [registrations, ...Object.values(steps)].flatMap((table) =>
    Object.entries(table as Readonly<Record<string, { form: Form }>>).flatMap(([step, { form }]) =>
      Object.entries(jsonSchemaOf(form).properties as Record<string, { 'x-sees'?: string[] }>).map(
        ([field, property]) => [`${step} ${field}`, property['x-sees']] as const,
      ),
    ),
  ),
)

/** Procedures that lie alike in everything the answer may depend on are asked once. */
function isNew({ id: _, version: __, ...lying }: Lying): boolean {
  const key = JSON.stringify(lying)
  return !asked.has(key) && asked.add(key) !== undefined
}

async function attempt(name: OfficerName, { id, version }: Pick<Lying, 'id' | 'version'>, step: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: `/api/procedures/${id}/steps/${step}`,
    payload: unfit,
    headers: { ...headers.get(name), 'if-match': `"${version}"`, 'idempotency-key': randomUUID() },
  })
  return `${step}: ${answer.statusCode} ${answer.json().code}`
}
