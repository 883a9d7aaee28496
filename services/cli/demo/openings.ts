import type { Story } from './story.ts'

type Opening = Story['opens']

/** How a case begins. */
export const registered: Opening = { by: 'police', step: 'person.registered' }
export const heard: Opening = { by: 'police', step: 'signal.received' }
export const byNgo: Opening = { by: 'ngo', step: 'person.registered' }
export const waiting: Opening = { by: 'police', step: 'person.registered', answers: { consentNow: 'cannot-be-asked' } }
/** By a consul, about somebody who is abroad. */
export const reportedAbroad: Opening = { by: 'consul', step: 'person.abroad' }
export const declines: Opening = { by: 'police', step: 'person.registered', answers: { consentNow: 'refuses' } }

/** Between two months and three years ago, in hours. */
export const past = [1500, 26_000] as const
