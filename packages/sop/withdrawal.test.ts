import { expect, test } from 'vitest'
import { codeLists } from './codes.ts'
import { steps } from './steps/all.ts'
import { type Held, withdrawalEffect } from './withdrawal.ts'

const held: Held = {
  origin: 'police',
  holder: 'centre',
  items: ['record', 'refer', 'status', 'base', 'doctor', 'contact', 'statistics'],
  shares: [
    { office: 'police', purpose: 'refer', ground: 'registered' },
    { office: 'centre', purpose: 'refer', ground: 'care' },
    { office: 'former-centre', purpose: 'refer', ground: 'care' },
    { office: 'next-centre', purpose: 'refer', ground: 'consent' },
    { office: 'hospital', purpose: 'refer', ground: 'danger-to-life' },
    { office: 'commission', purpose: 'status', ground: 'consent' },
    { office: 'national', purpose: 'status', ground: 'oversight' },
  ],
  pending: { recipient: 'next-centre', basis: 'consent' },
}
const offices = (shares: readonly { office: string }[]) => shares.map(({ office }) => office)

test.each([
  ['everything', ['former-centre', 'next-centre', 'commission'], 'next-centre', true, false],
  ['sharing', ['former-centre', 'next-centre'], 'next-centre', false, true],
  ['status', ['commission'], null, true, true],
  ['assistance', ['former-centre', 'next-centre'], 'next-centre', false, false],
  ['contact', [], null, false, true],
  ['statistics', [], null, false, true],
] as const)('taking back %s stops exactly what rests on it', (scope, stops, recalled, endsStatus, treatmentGoesOn) => {
  const effect = withdrawalEffect(scope, held)

  expect(offices(effect.stops)).toEqual(stops)
  expect([...offices(effect.stops), ...offices(effect.stays)].toSorted()).toEqual(offices(held.shares).toSorted())
  expect(effect).toMatchObject({ recalled, endsStatus, treatmentGoesOn })
  expect(effect.told).toEqual(expect.arrayContaining([...stops]))
})

test('who cares for the person stays and is told; who holds the case on a legal ground stays', () => {
  const { stays, told } = withdrawalEffect('everything', held)

  expect(stays.map(({ office, ground }) => `${office} ${ground}`)).toEqual([
    'police registered',
    'centre care',
    'hospital danger-to-life',
    'national oversight',
  ])
  expect(told).toContain('centre')
})

test('a referral sent on a legal ground is not taken back with consent', () => {
  const pending = { recipient: 'hospital', basis: 'danger-to-life' }

  expect(withdrawalEffect('everything', { ...held, pending }).recalled).toBeNull()
})

test('what was never given cannot be taken back', () => {
  const effect = withdrawalEffect('everything', { ...held, items: [] })

  expect(effect).toMatchObject({ items: [], stops: [], recalled: null, told: [], endsStatus: false })
})

test('every step that hands a case over says what it discloses and on which ground', () => {
  const disclosing = Object.values(steps).flatMap((table) =>
    Object.entries(table).flatMap(([step, { discloses, form }]) =>
      discloses ? [{ step, discloses, fields: Object.keys(form.schema.shape) }] : [],
    ),
  )

  expect(disclosing.map(({ step }) => step)).toEqual([
    'ngo.identified',
    'presumed.declared',
    'consent.recorded',
    'r708.queried',
    'referral.sent',
    'transfer',
    'family.told',
    'crime.indicated',
    'reception.asked',
    'reception.abroad',
    'consulate.asked',
    'consulate.told',
    'family.told',
  ])
  for (const { step, discloses, fields } of disclosing) {
    expect(codeLists.consentItems, step).toContain(discloses.purpose)
    for (const field of [discloses.ground, discloses.recipient, discloses.reason]) if (field) expect(fields, step).toContain(field)
  }
  const named = new Set(
    [...codeLists.referralBasis, ...codeLists.consentExceptions, ...codeLists.baseGrounds].filter((ground) => ground !== 'consent'),
  )
  expect([...named].toSorted()).toEqual([...codeLists.overrideGrounds].toSorted())
})
