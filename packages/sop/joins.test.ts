import { expect, test } from 'vitest'
import { askingRules, handingRules, tellRules } from './joins.ts'

test('what one procedure brings about in another is what the SOP says', () => {
  const rows = tellRules().map(({ procedure, step, by, byStep }) => `${procedure} ${step} < ${by} ${byStep ?? '*'}`)

  expect(rows).toEqual(
    expect.arrayContaining([
      'status b.opened < identification *',
      'assistance c.opened < identification *',
      'child f.opened < identification *',
      'status status.withdrawn < identification withdrew',
      'status status.withdrawn < identification consent.withdrawn',
      'assistance referral.stopped < identification withdrew',
      'assistance referral.stopped < identification consent.withdrawn',
      'return referral.stopped < identification withdrew',
      'return referral.stopped < identification consent.withdrawn',
      'assistance brought.home < return arrived',
      'identification brought.home < return arrived',
    ]),
  )
  expect(rows.filter((row) => row.startsWith('criminal') || row.includes('< criminal'))).toEqual([])
})

test('a procedure moves to another office by acceptance of who was asked, or by a step that names a kind of office', () => {
  expect(handingRules()).toEqual(
    expect.arrayContaining([
      { procedure: 'assistance', step: 'referral.accepted', to: 'recipient' },
      { procedure: 'criminal', step: 'crime.indicated', to: 'police' },
      { procedure: 'criminal', step: 'crime.indicated', to: 'prosecutor' },
    ]),
  )
  expect(handingRules().filter(({ procedure, step }) => procedure === 'identification' && step !== 'case.transferred')).toEqual([
    { procedure: 'identification', step: 'brought.home', to: 'told' },
  ])
  expect(askingRules()).toEqual(
    expect.arrayContaining([
      { procedure: 'assistance', step: 'referral.sent' },
      { procedure: 'assistance', step: 'transfer' },
    ]),
  )
})
