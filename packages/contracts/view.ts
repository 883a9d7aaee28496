import { referralKinds } from '@nrm/sop/effect'
import { procedureNames } from '@nrm/sop/procedures'
import { roles } from '@nrm/sop/roles'
import { z } from 'zod'
import { ClockView } from './clock-view.ts'
import { Instant } from './instant.ts'

/** A name in the four languages of the system. */
export const Names = z.object({ 'uz-Latn': z.string(), 'uz-Cyrl': z.string(), ru: z.string(), en: z.string() })
export const OfficeRef = z.object({ id: z.uuid(), name: Names })
export const Basis = z.object({ act: z.string(), article: z.string().optional(), mark: z.enum(['SOURCED', 'INFERRED', 'ASSUMED']) })

/** A step the caller may take now; enough for a program that knows nothing else. */
export const OpenStep = z.object({
  step: z.string(),
  title: z.string(),
  law: z.string(),
  basis: z.array(Basis),
  form: z.record(z.string(), z.unknown()),
  href: z.string(),
  method: z.literal('POST'),
  due: Instant.optional(),
  /** Whether the length of that term is our assumption. */
  dueAssumed: z.boolean().optional(),
  /** Procedure the step opens; absent for a step of a procedure the case has. */
  opens: z.enum(procedureNames).optional(),
})
export type OpenStep = z.infer<typeof OpenStep>

export const ProcedureView = z.object({
  id: z.uuid(),
  procedure: z.enum(procedureNames),
  machineVersion: z.number().int(),
  state: z.string(),
  stateCode: z.string(),
  version: z.number().int(),
  ended: z.boolean(),
  holder: OfficeRef,
  waitingOn: OfficeRef.nullable(),
  clocks: z.array(ClockView),
  openSteps: z.array(OpenStep),
})
export type ProcedureView = z.infer<typeof ProcedureView>

/**
 * What one step wrote, as far as the reader may see it; `withheld` names compartments kept from this reader. `locked`: there are answers the
 * reader may see, closed with the key of the office that gives care, which this sign-in does not open.
 */
export const RecordView = z.object({
  id: z.uuid(),
  procedureId: z.uuid(),
  step: z.string(),
  at: Instant,
  office: OfficeRef,
  fields: z.record(z.string(), z.unknown()),
  locked: z.boolean(),
  withheld: z.array(z.string()),
})

/** Case history for workers: one line a step. Not the evidence log. */
export const HistoryLine = z.object({
  procedure: z.enum(procedureNames),
  version: z.number().int(),
  step: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  at: Instant,
  actAt: Instant,
  role: z.string(),
  /** Null, like `actor`, for a step of the clock. */
  office: OfficeRef.nullable(),
  actor: z.string().nullable(),
  /** Name of the absent officer, where a deputy took the step. */
  actingFor: z.string().nullable(),
  /** The version of the procedure the line moved it to; null for a step. */
  toVersion: z.number().int().nullable(),
})

export const ReferralView = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  procedureId: z.uuid(),
  kind: z.enum(referralKinds),
  sender: OfficeRef,
  recipient: OfficeRef,
  services: z.array(z.string()),
  urgency: z.string(),
  basis: z.string(),
  shared: z.record(z.string(), z.unknown()),
  state: z.enum(['sent', 'acknowledged', 'accepted', 'rejected', 'withdrawn']),
  sentAt: Instant,
  dueAt: Instant.nullable(),
  /** Whether the time to answer is our assumption. */
  assumed: z.boolean(),
  escalations: z.number().int(),
  answeredAt: Instant.nullable(),
  declineReason: z.string().nullable(),
  nextProposal: OfficeRef.nullable(),
})
export type ReferralView = z.infer<typeof ReferralView>

export const ConsentView = z.object({
  item: z.string(),
  answer: z.enum(['yes', 'no', 'later']),
  /** How the item stands now; `superseded` for an answer that a later one replaced. */
  state: z.enum(['valid', 'expired', 'refused', 'withdrawn', 'postponed', 'never-asked', 'superseded']),
  /** The one office a yes names; null where it speaks of a kind of recipients. */
  recipient: OfficeRef.nullable(),
  recipientKind: z.string(),
  /** The text that was read out; null where it was not ours. */
  textVersion: z.string().nullable(),
  /** A child's own answer, where it was told apart from what follows. */
  own: z.enum(['yes', 'no', 'later']).nullable(),
  /** What whoever speaks for the child answered, and in which capacity. */
  representative: z.enum(['yes', 'no', 'later']).nullable(),
  representedBy: z.string().nullable(),
  textLanguage: z.string().nullable(),
  language: z.string(),
  mode: z.string(),
  at: Instant,
  until: Instant.nullable(),
  /** Whether the length of the term is our assumption and not read in the law. */
  assumed: z.boolean(),
  office: OfficeRef,
})

/** An office that sees the case or saw it, for what and on which ground. `expired`: the yes it rests on has ended. */
export const ShareView = z.object({
  office: OfficeRef,
  purpose: z.string(),
  ground: z.string(),
  since: Instant,
  until: Instant.nullable(),
  open: z.boolean(),
  expired: z.boolean(),
})

/** A yes that ends soon or has ended, taken down by the caller's office. */
const EndingConsent = z.object({ caseId: z.uuid(), caseNumber: z.string(), item: z.string(), until: Instant, ended: z.boolean() })

/** What the indicator rule makes of the latest assessment, with every item that led to it: advice, never a verdict. */
export const ScreeningView = z.object({
  proposal: z.enum(['presumed', 'not-proven']),
  act: z.boolean(),
  means: z.boolean(),
  purpose: z.boolean(),
  reasons: z.array(z.string()),
  dimensions: z.array(
    z.object({
      dimension: z.string(),
      positive: z.boolean(),
      rule: z.string().nullable(),
      fired: z.array(z.object({ item: z.string(), strength: z.enum(['S', 'M', 'W']) })),
    }),
  ),
})
export type ScreeningView = z.infer<typeof ScreeningView>

/** One use of emergency access that lasts on the case. */
const GlassNotice = z.object({
  id: z.uuid(),
  isMine: z.boolean(),
  actor: z.string(),
  role: z.string(),
  office: OfficeRef,
  reason: z.string(),
  scope: z.array(z.string()),
  until: Instant,
})

/** How the person stands in the criminal case; nothing of what was said in it. `accounts`: how often the person told the story, to whomever. */
const ProceedingsView = z.object({
  accounts: z.number().int(),
  liability: z.enum(['none', 'open', 'answered']),
  claim: z.enum(['none', 'filed', 'not-wanted']),
  deposition: z.enum(['none', 'asked', 'done', 'refused']),
  proceduralStanding: z.enum(['none', 'recognised']),
})

/** A case as this caller may see it. `records`, `history`, `referrals`, `consents`, `glass`, `restriction` come with GET only. */
export const CaseView = z.object({
  id: z.uuid(),
  number: z.string(),
  territory: z.string(),
  openedAt: Instant,
  actAt: Instant,
  child: z.enum(['yes', 'no', 'unsure']),
  danger: z.enum(['yes', 'no', 'not-known']),
  trafficking: z.enum(['PossibleVictimOfTrafficking', 'ActualVictimOfTrafficking', 'NotAVictimOfTrafficking']).nullable(),
  progress: z.enum(['Active', 'FollowUp', 'Closed', 'ClosedReferred']),
  summary: z.record(z.string(), z.unknown()),
  origin: OfficeRef,
  procedures: z.array(ProcedureView),
  /** Set when the caller may reveal the identity; revealing is a POST with a reason. */
  identity: z.object({ href: z.string(), method: z.literal('POST'), form: z.record(z.string(), z.unknown()) }).nullable(),
  records: z.array(RecordView).optional(),
  screening: ScreeningView.nullable().optional(),
  proceedings: ProceedingsView.nullable().optional(),
  history: z.array(HistoryLine).optional(),
  referrals: z.array(ReferralView).optional(),
  consents: z.array(ConsentView).optional(),
  shares: z.array(ShareView).optional(),
  /** Emergency access that lasts, and whether the case is hidden from its territory; `may` is what the caller may do about that. */
  glass: z.array(GlassNotice).optional(),
  restriction: z.object({ restricted: z.boolean(), may: z.enum(['restrict', 'lift']).nullable() }).optional(),
  receipt: z.object({ submissionId: z.uuid(), step: z.string(), procedureId: z.uuid(), version: z.number().int(), at: Instant }).optional(),
})
export type CaseView = z.infer<typeof CaseView>

/** Identity as revealed; every reveal left an audit entry. */
export const IdentityView = z.object({
  calledBy: z.string().nullable(),
  surname: z.string().nullable(),
  givenName: z.string().nullable(),
  patronymic: z.string().nullable(),
  birth: z.string().nullable(),
  paperHeldBy: z.string().nullable(),
  paperKind: z.string().nullable(),
  paperNumber: z.string().nullable(),
  pinfl: z.string().nullable(),
  pinflWarning: z.boolean(),
  reporter: z.string().nullable(),
})

/** One line of a queue: a procedure somebody must move. */
export const QueueLine = z.object({
  caseId: z.uuid(),
  number: z.string(),
  procedureId: z.uuid(),
  procedure: z.enum(procedureNames),
  state: z.string(),
  stateCode: z.string(),
  territory: z.string(),
  child: z.enum(['yes', 'no', 'unsure']),
  danger: z.enum(['yes', 'no', 'not-known']),
  holder: OfficeRef,
  waitingOn: OfficeRef.nullable(),
  waitingSince: Instant,
  dueAt: Instant.nullable(),
  overdue: z.boolean(),
})
/** A page of a queue; `count` is exact up to 99, 100 means more. */
export const Queue = z.object({
  lines: z.array(QueueLine),
  count: z.number().int(),
  overdue: z.number().int(),
  next: z.string().nullable(),
})
export const Notification = z.object({
  id: z.uuid(),
  caseId: z.uuid().nullable(),
  caseNumber: z.string().nullable(),
  message: z.string(),
  at: Instant,
  readAt: Instant.nullable(),
})
/** What the home page says of absences: the caller's own, and who of the caller's people is away while nobody stands in. */
const AbsenceNotices = z.object({
  own: z.object({ from: z.iso.date(), to: z.iso.date(), deputy: z.string().nullable(), running: z.boolean() }).nullable(),
  uncovered: z.array(z.object({ name: z.string(), role: z.enum(roles), office: OfficeRef, to: z.iso.date() })),
})
/** One use of emergency access: nothing of what the case says. */
export const GlassLine = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  actor: z.string(),
  role: z.string(),
  office: OfficeRef,
  reason: z.string(),
  scope: z.array(z.string()),
  openedAt: Instant,
  until: Instant,
  reviewDueAt: Instant,
  overdue: z.boolean(),
})
/** What is known of a case to whoever may know only that it exists: whom to ask. */
export const CaseKnown = z.object({ number: z.string(), inCharge: OfficeRef.nullable(), contact: OfficeRef.nullable() })
export type CaseKnown = z.infer<typeof CaseKnown>

export const Home = z.object({
  waitingOnUs: Queue,
  waitingOnOthers: Queue,
  notifications: z.array(Notification),
  drafts: z.number().int(),
  absences: AbsenceNotices,
  consentsEnding: z.array(EndingConsent),
  /** Proposals for legal parameters that wait for the caller as a second person. */
  proposals: z.number().int(),
  /** Emergency access the caller has now, that which is open into cases of the caller's office, and how many uses the caller must look at. */
  glass: z.object({ mine: z.array(GlassLine), ours: z.array(GlassLine), reviews: z.number().int(), overdue: z.number().int() }),
})
export type Home = z.infer<typeof Home>
