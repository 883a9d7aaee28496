import { cite, practice, resolution60, standard } from '../acts.ts'
import { nothing } from '../form.ts'
import { reopening } from '../forms/assessment.ts'
import {
  complaint,
  complaintDecision,
  conflict,
  courtAnswer,
  courtComplaint,
  deferral,
  grant,
  recusal,
  refusal,
  revocation,
  session,
  vote,
} from '../forms/decision.ts'
import { baseAnswer, baseQuery, dossier, material } from '../forms/dossier.ts'
import { hasMajority, isQuorate } from '../machines/status-facts.ts'
import type { RefusalCode } from '../refusal-codes.ts'
import { type Actor, peopleOf } from '../roles.ts'
import type { Answers, Facts, Steps } from '../step.ts'

const commission = { member: 'territory', chair: 'territory' } as const
// The National Commission stands in only when the chair has a conflict, and only in a case shared with it.
const deciders = { chair: 'territory', national: 'access' } as const
const keepers = { secretary: 'territory', national: 'access' } as const
const base = { police: 'territory', secretary: 'territory' } as const
const clock = { system: 'nation' } as const
const decision = [resolution60, practice] as const
const complainants = {
  prosecutor: 'territory',
  ngo: ['holder', 'access'],
  centre: ['holder', 'access'],
  police: 'territory',
  secretary: 'territory',
  'social-worker': ['holder', 'access'],
} as const
/** What the court said is entered by who was party to it. */
const reporters = { secretary: 'territory', prosecutor: 'territory', national: 'nation' } as const
const court = [cite('admin-court-code', 'INFERRED', '186')] as const
const complaints = [cite('admin-court-code', 'INFERRED', '186'), practice] as const

/** The National Commission keeps a case whose chair has a conflict, as the secretary keeps every other. */
const standingIn = {
  requires: (_: Answers, context: Facts, actor: Actor) => notStandingIn(context, actor),
  offered: (context: Facts, actor: Actor) => notStandingIn(context, actor) === null,
} as const

/** Procedure B: who takes which step, on which basis, with which form (sop.md §3). Forward steps first. */
export const statusSteps = {
  'dossier.complete': { by: keepers, law: [standard], form: dossier, document: 'D08', ...standingIn },
  'session.called': { by: keepers, law: [practice], form: session, ...standingIn },
  'conflict.declared': {
    by: { ...commission, national: 'access' },
    law: [practice],
    form: conflict,
    requires: (_, context, actor) => notStandingIn(context, actor) ?? (isExcluded(context, actor) ? 'member-recused' : null),
    offered: (context, actor) => !notStandingIn(context, actor) && !isExcluded(context, actor) && !isPresent(context, actor),
  },
  'decided.granted': { by: deciders, law: decision, form: grant, document: 'D10', ...decided('grant') },
  'decided.refused': { by: deciders, law: decision, form: refusal, document: 'D10', ...decided('refuse') },
  deferred: { by: deciders, law: [practice], form: deferral, document: 'D09', ...decided('defer') },
  'vote.cast': {
    by: { ...commission, national: 'access' },
    law: [resolution60],
    form: vote,
    document: 'D09',
    requires: (_, context, actor) =>
      notStandingIn(context, actor) ?? maySit(context, actor) ?? (hasSeatVoted(context, actor) ? 'seat-has-voted' : null),
    offered: (context, actor) => !maySit(context, actor) && !hasSeatVoted(context, actor) && (!voted(context, actor) || isTied(context)),
  },
  'member.recused': {
    by: commission,
    law: [practice],
    form: recusal,
    document: 'D09',
    requires: (_, context, actor) => (isExcluded(context, actor) ? 'member-recused' : null),
    offered: (context, actor) => !isExcluded(context, actor),
  },
  'r708.queried': {
    by: base,
    law: [cite('resolution-708', 'SOURCED')],
    form: baseQuery,
    document: 'D07',
    discloses: { purpose: 'base', ground: 'baseGround' },
    requires: (form, context) => (form.baseGround === 'consent' && !(context.consent as Facts | null)?.base ? 'consent-missing' : null),
  },
  'r708.answered': { by: base, law: [cite('resolution-708', 'SOURCED')], form: baseAnswer, document: 'D07' },
  'material.added': {
    by: { police: 'territory', ngo: ['holder', 'access'], centre: ['holder', 'access'], secretary: 'territory', prosecutor: 'territory' },
    law: [practice],
    form: material,
    document: 'D08',
  },
  'appeal.filed': {
    by: complainants,
    law: complaints,
    form: complaint,
    document: 'D12',
  },
  'appeal.upheld': { by: { national: 'nation' }, law: complaints, form: complaintDecision, document: 'D10', otherThan: 'decider' },
  'appeal.dismissed': { by: { national: 'nation' }, law: complaints, form: complaintDecision, document: 'D10', otherThan: 'decider' },
  'court.appealed': { by: complainants, law: court, form: courtComplaint, document: 'D12' },
  'court.upheld': { by: reporters, law: court, form: courtAnswer, document: 'D10' },
  'court.dismissed': { by: reporters, law: court, form: courtAnswer, document: 'D10' },
  // Where the one chair of a commission decided, the National Commission is the other person.
  revoked: {
    by: { chair: 'territory', national: 'nation' },
    law: [standard],
    form: revocation,
    document: 'D10',
    otherThan: 'decider',
  },
  reopened: { by: { secretary: 'territory', prosecutor: 'territory', national: 'nation' }, law: [practice], form: reopening },
  'b.opened': { by: clock, law: [resolution60], form: nothing },
  'status.withdrawn': { by: clock, law: [standard], form: nothing },
  overdue: { by: clock, law: [practice], form: nothing },
  'r708.overdue': { by: clock, law: [cite('resolution-708', 'SOURCED')], form: nothing },
  'court.overdue': { by: clock, law: [practice], form: nothing },
  'appeal.lapsed': { by: clock, law: complaints, form: nothing },
  'appeal.overdue': { by: clock, law: [practice], form: nothing },
} as const satisfies Steps
export type StatusStep = keyof typeof statusSteps

/** Quorum and majority bind whoever signs the decision. */
function decided(outcome: 'grant' | 'refuse' | 'defer') {
  const requires = (_: Answers, context: Facts, actor: Actor): RefusalCode | null =>
    notStandingIn(context, actor) ??
    maySit(context, actor) ??
    (!isQuorate(context) ? 'quorum-missing' : !hasMajority(context, outcome) ? 'votes-differ' : null)
  return { requires, offered: (context: Facts, actor: Actor) => requires({}, context, actor) === null }
}

// A deputy is kept out by his own conflict and by that of the officer he stands in for.
const isExcluded = (context: Facts, actor: Actor) => peopleOf(actor).some((id) => (context.excluded as readonly string[]).includes(id))
const isPresent = (context: Facts, actor: Actor) => (context.present as readonly string[]).includes(actor.id)
// One person has one voice, and so has one seat: a deputy's vote replaces his own and never joins that of the absent officer.
const hasSeatVoted = (context: Facts, { actingFor }: Actor) =>
  Boolean(actingFor) && Object.hasOwn(context.votes as object, String(actingFor))
const voted = (context: Facts, actor: Actor) => Object.hasOwn(context.votes as object, actor.id)
const isTied = (context: Facts) => isQuorate(context) && !['grant', 'refuse', 'defer'].some((outcome) => hasMajority(context, outcome))
const maySit = (context: Facts, actor: Actor): RefusalCode | null =>
  isExcluded(context, actor) ? 'member-recused' : isPresent(context, actor) ? null : 'conflict-undeclared'
const notStandingIn = (context: Facts, actor: Actor): RefusalCode | null =>
  actor.role === 'national' && !context.chairRecused ? 'chair-not-recused' : null
