import { expect, test } from 'vitest'
import { codeLists } from './codes.ts'
import { consentVoices, type Guardian } from './consent.ts'
import { followUpRisk } from './follow-up-risk.ts'
import { metasOf } from './form.ts'
import { stepOf } from './law-of.ts'
import { majorityAt } from './majority.ts'
import { sharedFacts } from './shared-facts.ts'
import type { Facts } from './step.ts'

const answers = ['yes', 'no', 'later'] as const

test('a child’s item is a yes only where the child and whoever speaks for it say yes; a no of either is a no; anything else waits', () => {
  for (const own of answers) {
    for (const theirs of [...answers, undefined]) {
      const form = {
        consentNow: 'agrees',
        consentItems: { refer: own },
        representedBy: 'guardian',
        representativeItems: theirs ? { refer: theirs } : {},
      }
      const expected = own === 'no' || theirs === 'no' ? 'no' : own === 'yes' && theirs === 'yes' ? 'yes' : 'later'
      expect(consentVoices(form, 'appointed').refer, `${own} ${theirs}`).toEqual({ own, representative: theirs ?? null, answer: expected })
    }
  }
  expect(consentVoices({ consentNow: 'agrees', consentItems: { refer: 'yes' } }).refer?.answer).toBe('yes')
})

test.each([
  ['guardian', undefined, 'appointed', true],
  ['guardian', undefined, 'none', false],
  ['social-centre', undefined, 'none', true],
  ['parent', 'no', 'none', true],
  ['parent', 'yes', 'none', false],
  ['relative', 'not-known', 'none', false],
  ['relative', undefined, 'appointed', false],
  ['nobody-yet', 'no', 'none', false],
] as const)('%s, suspected: %s, guardian %s: speaks for the child: %s', (representedBy, representativeSuspected, guardian, speaks) => {
  const form = {
    consentNow: 'agrees',
    consentItems: { refer: 'yes' },
    representedBy,
    representativeSuspected,
    representativeItems: { refer: 'yes' },
  }

  expect(consentVoices(form, guardian as Guardian).refer?.answer).toBe(speaks ? 'yes' : 'later')
})

test('an adult is not asked who speaks for him', () => {
  const { asks } = stepOf('identification', 1, 'consent.recorded')
  const fieldsFor = (guardian: Guardian) => (asks ? metasOf(asks({ guardian })).map(([name]) => name) : [])

  expect(fieldsFor('none')).toEqual(expect.arrayContaining([...fieldsFor('not-needed'), 'representedBy', 'representativeItems']))
  expect(fieldsFor('not-needed')).not.toContain('representedBy')
})

test('the ladder of placement begins with the family and has no police cell on it', () => {
  expect(codeLists.placements).toEqual(['own-family', 'kin', 'foster', 'institution'])
})

test('of age is who surely is: from the first day after the month of birth, at midnight in Tashkent', () => {
  expect(majorityAt('2009-03', 216)).toBe('2027-03-31T19:00:00.000Z')
  expect(majorityAt('2008-12', 216)).toBe('2026-12-31T19:00:00.000Z')
  expect(majorityAt('2012-02', 192)).toBe('2028-02-29T19:00:00.000Z')
})

test('what procedures read of each other: the age as F found it, the guardian, the determination, interviews of the other line', () => {
  const contexts: Record<string, Facts> = { identification: { child: 'yes', consent: { refer: true }, exception: null } }
  const read = (reader: 'return' | 'criminal' | 'child' = 'return') => sharedFacts(reader, (name) => contexts[name])

  expect(read()).toMatchObject({ child: 'yes', guardian: 'not-needed', bidOutcome: null, consent: { refer: true } })
  contexts.child = { found: null, guardian: 'none', bidOutcome: null, interviews: 1 }
  expect(read()).toMatchObject({ child: 'yes', guardian: 'none' })
  contexts.child = { found: 'unsure', guardian: 'appointed', bidOutcome: 'return', interviews: 1 }
  contexts.criminal = { interviews: 2, ground: 'secret of the case' }
  expect(read()).toMatchObject({ child: 'unsure', guardian: 'appointed', bidOutcome: 'return' })
  expect([read('criminal').heardBefore, read('child').heardBefore]).toEqual([1, 2])
  expect(JSON.stringify(read())).not.toContain('secret')
  contexts.child = { found: 'no', guardian: 'appointed', bidOutcome: null, interviews: 1 }
  expect(read()).toMatchObject({ child: 'no', guardian: 'not-needed' })
  contexts.child = { found: null, guardian: 'of-age', bidOutcome: null, interviews: 1 }
  expect(read()).toMatchObject({ child: 'yes', guardian: 'not-needed' })
})

test.each([
  [{ safeNow: 'yes' }, 'low'],
  [{ safeNow: 'yes', riskSigns: ['none'] }, 'low'],
  [{ safeNow: 'doubtful' }, 'raised'],
  [{ safeNow: 'yes', riskSigns: ['debt'] }, 'raised'],
  [{ safeNow: 'yes', homeAndIncome: 'neither' }, 'raised'],
  [{ safeNow: 'yes', riskSigns: ['debt', 'alone', 'no-home'] }, 'high'],
  [{ safeNow: 'yes', riskSigns: ['papers-taken'] }, 'high'],
  [{ safeNow: 'no', riskSigns: ['not-asked'] }, 'high'],
])('risk of renewed exploitation, %j: %s', (form, risk) => {
  expect(followUpRisk(form)).toBe(risk)
})

test.each(['job-quota-referral', 'social-services-484'])(
  '%s is given by category, and the category discloses: the person agreed first',
  (service) => {
    const { requires } = stepOf('assistance', 1, 'service.delivered')
    const actor = { id: 'centre-1', role: 'centre', office: 'centre', territory: '1718' } as const
    const codes = ['yes', 'no', 'not-asked', undefined].map((categoryAgreed) => requires?.({ service, categoryAgreed }, {}, actor))

    expect(codes).toEqual([null, 'category-discloses', 'category-discloses', 'category-discloses'])
    expect(requires?.({ service: 'business-start' }, {}, actor)).toBeNull()
  },
)
