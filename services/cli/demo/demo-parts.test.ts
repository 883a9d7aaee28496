import { codeLists } from '@nrm/sop/codes'
import { indicators } from '@nrm/sop/indicators'
import { steps } from '@nrm/sop/steps/all'
import { describe, expect, test } from 'vitest'
import { accounts } from './accounts.ts'
import { castOf } from './cast.ts'
import { forms } from './forms.ts'
import { offices } from './offices.ts'
import { longestName } from './people.ts'
import { profiles } from './profiles.ts'
import { demoId, randomOf } from './random.ts'
import { regions } from './regions.ts'
import { stories } from './stories.ts'
import { timelineOf } from './timeline.ts'

const now = '2026-03-18T09:00:00.000Z'

test('there are three hundred cases', () => {
  expect(stories.reduce((sum, { count }) => sum + count, 0)).toBe(300)
})

test('the same words give the same chance, other words another', () => {
  const drawn = (word: string) => Array.from({ length: 5 }, randomOf(word).next)

  expect(drawn('one')).toEqual(drawn('one'))
  expect(drawn('one')).not.toEqual(drawn('two'))
  for (const value of Array.from({ length: 1000 }, randomOf('range').next)) expect(value >= 0 && value < 1).toBe(true)
})

test('an id is a UUID of version 8 and always the same', () => {
  expect(demoId('office', 'centre')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(demoId('office', 'centre')).toBe(demoId('office', 'centre'))
})

describe.each(stories)('the story "$name"', (story) => {
  const timeline = timelineOf(randomOf('time', story.name), story, now)

  test('happens before today, in order, each step one the SOP knows and a form is filled for', () => {
    const moments = [timeline.opensAt, ...timeline.beats.map(({ at }) => at), now]

    expect(moments.toSorted()).toEqual(moments)
    for (const { procedure, step } of [...story.identification, ...(story.status ?? []), ...(story.assistance ?? [])]) {
      expect(Object.keys(steps[procedure])).toContain(step)
      expect(Object.keys(forms)).toContain(step)
    }
  })

  test('finds a region with everybody it needs', () => {
    const cast = castOf(randomOf('cast', story.name), story.wants ?? {})

    for (const { by } of [...story.identification, ...(story.status ?? []), ...(story.assistance ?? [])])
      expect(cast.of(by).login).toBeTruthy()
    expect(cast.of('helper').office).not.toBe(cast.of('other').office)
  })
})

test('offices have a name in every language, and logins say who they are', () => {
  for (const { name } of Object.values(offices)) expect(Object.values(name).every((text) => text.length > 3)).toBe(true)
  for (const { login } of accounts) expect(login).toMatch(/^[a-z0-9][a-z0-9._-]{2,63}$/)
  expect(new Set(accounts.map(({ login }) => login)).size).toBe(accounts.length)
  expect(new Set(regions.map(({ code }) => code)).size).toBe(14)
})

test('what happened to people is told in codes that exist', () => {
  for (const profile of profiles) {
    expect(codeLists.exploitationKinds).toContain(profile.kind)
    for (const [list, codes] of [
      ['acts', profile.acts],
      ['means', profile.means],
      ['purposes', profile.purposes],
      ['controlMethods', profile.control],
      ['services', profile.services],
      ['channels', profile.channels],
    ] as const)
      for (const code of codes) expect(codeLists[list], profile.name).toContain(code)
    for (const item of profile.indicators) expect(indicators).toContain(item)
  }
})

test('no part of the longest name is longer than its field', () => {
  for (const part of Object.values(longestName)) expect(part.length).toBeLessThanOrEqual(120)
})
