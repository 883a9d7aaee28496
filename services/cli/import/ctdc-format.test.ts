import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ctdcFormat } from './ctdc-format.ts'
import { formFaults } from './form-faults.ts'
import { isRefused, type Plan, recordedAsVictim } from './format.ts'
import { numberedRows } from './numbered-rows.ts'

const given = { territory: '1726', day: '2026-01-15', reference: '0a1b2c3d', isConsentHeldBySource: false }
const shared = fileURLToPath(new URL('../../../../shared/data/ctdc-victim-perpetrator-synthetic.csv', import.meta.url))

describe('what a record becomes', () => {
  test('a record that says nothing is a person of whom nothing is known, presumed because the source recorded a victim', () => {
    const { registration, steps } = planned({})

    expect(registration).toMatchObject({
      dangerNow: 'not-known',
      maybeChild: 'unsure',
      sex: 'not-known',
      citizenship: ['not-known'],
      suspectedKind: ['not-known'],
      consentMode: 'held-by-source',
      calledBy: 'CTDC 0a1b2c3d',
      territory: '1726',
    })
    expect(steps.map(({ step }) => step)).toEqual(['primary.assessed', 'presumed.declared'])
    expect(steps[0]?.form).toMatchObject({ acts: ['not-known'], means: ['not-known'], purposes: ['not-known'], purposeStage: 'not-known' })
    expect(steps[1]?.form).toEqual({ overrideReason: recordedAsVictim })
  })

  test('act, means and purpose are taken from what the perpetrators did', () => {
    const { registration, steps } = planned({
      gender: 'Male',
      majorityStatus: 'Adult',
      isForcedLabour: '1',
      IP_RecruiterBroker: '1',
      IP_TransactionProcess: '1',
      IP_Exploiter: '1',
      IP_ControlAbuseKidnap: '1',
      IP_Relation: 'FriendAcquaintance;StrangerUnknownOther',
    })

    expect(registration).toMatchObject({ sex: 'male', maybeChild: 'no', suspectedKind: ['forced-labour'] })
    expect(steps[0]?.form).toMatchObject({
      acts: ['recruitment', 'transfer', 'receipt'],
      means: ['other-coercion'],
      purposes: ['forced-labour'],
      purposeStage: 'carried-out',
      relation: 'acquainted',
    })
    expect(steps[1]?.form).toEqual({})
  })

  test('a minor needs no means (Palermo Protocol art. 3(c))', () => {
    const { registration, steps } = planned({ majorityStatus: 'Minor', isSexualExploit: '1', IP_RecruiterBroker: '1' })

    expect(registration.maybeChild).toBe('yes')
    expect(steps[1]?.form).toEqual({})
  })

  test.each([
    ['2014-2018', '2018-12-31T07:00:00Z'],
    ['2019', '2019-12-31T07:00:00Z'],
    ['', '2022-12-31T07:00:00Z'],
  ])('year "%s" dates the contact with %s', (yearRegister, contactAt) => {
    expect(planned({ yearRegister }).registration.contactAt).toBe(contactAt)
  })

  test('what has no question of its own is kept in words', () => {
    expect(planned({ UN_COO_Region: 'Asia', IP_ageBroad: '30--38;39--47', IP_PayMoney: 'No' }).registration.firstFacts).toBe(
      'CTDC victim–perpetrator record; region of origin: Asia; age of the perpetrator: 30--38, 39--47; money paid to the perpetrator: No',
    )
  })

  test('a value the data set does not have rejects the row and names the column', () => {
    expect(ctdcFormat.plan(row({ gender: 'Woman', isForcedLabour: 'yes', yearRegister: 'long ago' }), given)).toEqual([
      { field: 'yearRegister', code: 'not-a-date' },
      { field: 'gender', code: 'not-in-list' },
      { field: 'isForcedLabour', code: 'not-in-list' },
    ])
  })
})

test('every record of the data set becomes forms that nothing refuses', { timeout: 120_000 }, async ({ skip }) => {
  skip(!existsSync(shared), `the data set is not here: ${shared}`)
  const seen = new Set<string>()
  let rows = 0

  const { rows: all } = await numberedRows(shared, ctdcFormat, { idColumn: 'id', ignoreUnknown: false })
  for await (const one of all) {
    rows += 1
    if (one.fault) throw new Error(`row ${one.row}: ${one.fault.code}`)
    const content = JSON.stringify([...one.cells])
    if (seen.has(content)) continue
    seen.add(content)
    expect(formFaults(ctdcFormat, planned(Object.fromEntries(one.cells)))).toEqual([])
  }

  expect(rows).toBe(21_195)
})

const row = (cells: Readonly<Record<string, string>>) => new Map(Object.entries(cells).filter(([, cell]) => cell !== ''))

function planned(cells: Readonly<Record<string, string>>): Plan {
  const plan = ctdcFormat.plan(row(cells), given)
  if (isRefused(plan)) throw new Error(JSON.stringify(plan))
  return plan
}
