import { describe, expect, test } from 'vitest'
import { decide, openSteps } from './decide.ts'
import { deputies, isHeadOf, mayStandInFor, type Officer } from './deputies.ts'
import { emptyDossier, type StatusFacts } from './machines/status-facts.ts'
import { type Actor, type Role, roles } from './roles.ts'

const officer = (id: string, role: Role, office = 'commission', region = '1718'): Officer => ({ id, role, office, region })
const matter = { territory: '1718', region: '1718', holder: 'police', recipient: null, shared: [] }
const session = (facts: Partial<StatusFacts>) => ({
  procedure: 'status' as const,
  machine: 'status',
  machineVersion: 1,
  state: 'scheduled',
  context: { ...emptyDossier, ...facts },
})
const deputy: Actor = { id: 'deputy', role: 'chair', office: 'commission', territory: '1718', actingFor: 'chair' }
const take = (facts: Partial<StatusFacts>, step: string, form = {}) => decide(session(facts), { step, form }, deputy, matter)

describe('a deputy', () => {
  test('has the role of the absent officer and the same office; only the chair of a commission may be a member', () => {
    const pairs = roles.flatMap((absent) =>
      roles.filter((role) => mayStandInFor(officer('d', role), officer('a', absent))).map((role) => `${absent} by ${role}`),
    )

    const late: readonly string[] = roles.slice(roles.indexOf('chair'), -1)
    expect(pairs).toEqual([
      ...roles.filter((role) => role !== 'system' && !late.includes(role)).map((role) => `${role} by ${role}`),
      'chair by member',
      'chair by chair',
      ...late.slice(1).map((role) => `${role} by ${role}`),
    ])
    expect(Object.keys(deputies)).toEqual(roles.filter((role) => role !== 'system'))
  })

  test('is never of another office, and nobody stands in for himself', () => {
    expect(mayStandInFor(officer('d', 'member', 'other'), officer('a', 'chair'))).toBe(false)
    expect(mayStandInFor(officer('a', 'police'), officer('a', 'police'))).toBe(false)
  })

  test('is kept out by his own conflict and by that of the absent officer', () => {
    for (const excluded of [['deputy'], ['chair']]) {
      expect(() => take({ excluded, present: ['deputy'] }, 'vote.cast', { vote: 'grant' })).toThrow('member-recused')
      expect(() => take({ excluded }, 'member.recused', { ground: 'other' })).toThrow()
      expect(openSteps(session({ excluded, present: ['deputy'] }), deputy, matter)).not.toContain('vote.cast')
    }
  })

  test('of a chair has one voice: his vote replaces the one he cast as a member', () => {
    const { next } = take({ present: ['deputy', 'other'], votes: { deputy: 'refuse', other: 'grant' } }, 'vote.cast', { vote: 'grant' })

    expect(next.context.votes).toEqual({ deputy: 'grant', other: 'grant' })
  })

  test('does not vote again where the absent officer voted before leaving', () => {
    const facts = { present: ['deputy', 'chair'], votes: { chair: 'grant' } }

    expect(() => take(facts, 'vote.cast', { vote: 'grant' })).toThrow('seat-has-voted')
    expect(openSteps(session(facts), deputy, matter)).not.toContain('vote.cast')
  })

  test('is not a second person beside the one he stands in for', () => {
    const granted = { ...session({ decider: 'chair' }), state: 'granted' }

    expect(() => decide(granted, { step: 'revoked', form: {} }, deputy, matter)).toThrow('same-person')
    expect(() =>
      decide({ ...granted, context: { ...granted.context, decider: 'deputy' } }, { step: 'revoked', form: {} }, deputy, matter),
    ).toThrow('same-person')
    expect(() =>
      decide({ ...granted, context: { ...granted.context, decider: 'third' } }, { step: 'revoked', form: {} }, deputy, matter),
    ).toThrow('form-invalid')
  })
})

describe('a head', () => {
  const actor = (role: Role, office: string, territory: string): Actor => ({ id: 'h', role, office, territory })

  test('of the police is the supervisor, for every office of the region', () => {
    const supervisor = actor('supervisor', 'regional', '1718')

    expect(isHeadOf(supervisor, officer('p', 'police', 'district'))).toBe(true)
    expect(isHeadOf(supervisor, officer('p', 'police', 'district', '1730'))).toBe(false)
    expect(isHeadOf(supervisor, officer('p', 'secretary', 'regional'))).toBe(false)
  })

  test('of a commission is its chair, of that commission alone', () => {
    const chair = actor('chair', 'commission', '1718')

    expect(['secretary', 'member', 'chair', 'police'].map((role) => isHeadOf(chair, officer('x', role as Role)))).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(isHeadOf(chair, officer('x', 'member', 'other'))).toBe(false)
  })

  test('of everybody is an administrator, and of nobody are all the others', () => {
    expect(isHeadOf(actor('admin', 'ministry', '17'), officer('x', 'ngo', 'far', '1730'))).toBe(true)
    for (const role of ['police', 'secretary', 'member', 'national', 'centre', 'ngo', 'prosecutor'] as const)
      expect(isHeadOf(actor(role, 'commission', '1718'), officer('x', role)), role).toBe(false)
  })
})
