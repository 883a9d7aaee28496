import type { Compartment } from './form.ts'
import { Refusal } from './refusal.ts'
import type { Actor, Role } from './roles.ts'

/** Why somebody breaks in. Coded only: a sentence in the log could name the person. */
export const glassReasons = ['danger-to-life', 'child-at-risk', 'person-here', 'office-silent', 'court-order'] as const
/** What the reviewer found. */
export const glassOutcomes = ['justified', 'not-justified', 'follow-up'] as const

/** Shorter than this helps nobody; longer than this the database itself refuses, whatever the parameter says. */
export const LEAST_MINUTES = 5
const MOST_MINUTES = 60

/** What each role may ask for. Never H: health and counselling are sealed with the key of the treating office, no rule opens them. ASSUMED. */
export const glassScopes: Readonly<Partial<Record<Role, readonly Compartment[]>>> = {
  police: ['C', 'S', 'I'],
  supervisor: ['C', 'S', 'I'],
  ngo: ['C', 'S', 'I'],
  centre: ['C', 'S', 'I'],
  prosecutor: ['C', 'K'],
  secretary: ['C', 'S', 'D'],
  chair: ['C', 'S', 'D'],
  investigator: ['C', 'K'],
  consul: ['C', 'S', 'I'],
  'social-worker': ['C', 'S', 'I'],
}

export type GlassAsked = Readonly<{ reason: string; scope: readonly string[]; minutes: number }>
/** Limits in force, from the legal parameters. */
export type GlassLimits = Readonly<{ mostMinutes: number; perDay: number }>

/**
 * Judges a request for emergency access, whatever the case.
 * @throws Refusal `forbidden` (role), `form-invalid` (reason, scope, minutes)
 */
export function judgeGlass(actor: Actor, { reason, scope, minutes }: GlassAsked, { mostMinutes }: GlassLimits): void {
  const allowed: readonly string[] | undefined = glassScopes[actor.role]
  if (!allowed) throw new Refusal('forbidden')
  const most = Math.min(mostMinutes, MOST_MINUTES)
  const errors = [
    ...((glassReasons as readonly string[]).includes(reason) ? [] : [{ path: 'reason', code: 'not-in-list' }]),
    ...(scope.length === 0 ? [{ path: 'scope', code: 'required' }] : []),
    ...(scope.every((one) => allowed.includes(one)) ? [] : [{ path: 'scope', code: 'not-in-list' }]),
    ...(Number.isInteger(minutes) && minutes >= LEAST_MINUTES && minutes <= most ? [] : [{ path: 'minutes', code: 'not-a-number' }]),
  ]
  if (errors.length > 0) throw new Refusal('form-invalid', {}, errors)
}

/** @param used how often the account broke in within the last 24 hours @throws Refusal `glass-limit` */
export function judgeGlassUse({ perDay }: GlassLimits, used: number): void {
  if (used >= perDay) throw new Refusal('glass-limit', { n: perDay })
}

/** Who looks at it afterwards: the commission of the case's region, unless one of that commission broke in. */
export const reviewedBy = (actor: Actor, region: string): 'commission' | 'national' =>
  (actor.role === 'secretary' || actor.role === 'chair') && (actor.territory === '17' || actor.territory.slice(0, 4) === region)
    ? 'national'
    : 'commission'
