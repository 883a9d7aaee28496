import { z } from 'zod'
import { Instant } from './instant.ts'
import { Language } from './session.ts'
import { Names, OfficeRef } from './view.ts'

/** How long a closed case is kept and on what that rests; `assumed`: the term was not read in any act. */
export const Keeping = z.object({
  closedAt: Instant,
  outcome: z.string(),
  months: z.number().int(),
  assumed: z.boolean(),
  until: Instant,
  isOver: z.boolean(),
})
const Request = z.object({
  id: z.uuid(),
  kind: z.string(),
  field: z.string().nullable(),
  language: z.string(),
  mode: z.string(),
  /** In the person's words, as the officer wrote them down; null where nothing was said. */
  wrong: z.string().nullable(),
  right: z.string().nullable(),
  at: Instant,
  office: OfficeRef,
  dueAt: Instant.nullable(),
  decidedAt: Instant.nullable(),
  outcome: z.string().nullable(),
  ground: z.string().nullable(),
  endedAt: Instant.nullable(),
  /** The caller wrote it down and therefore does not decide it. */
  own: z.boolean(),
})
/** What the person asked for, how long the case is kept, what holds it, and what the caller may do; of a destroyed case only that. */
export const RightsView = z.object({
  caseId: z.uuid(),
  number: z.string(),
  destroyedAt: Instant.nullable(),
  may: z.array(z.string()),
  /** Whether the time to answer or to stop a destruction is our assumption. */
  assumed: z.boolean(),
  keeping: Keeping.nullable(),
  hold: z.object({ ground: z.string(), at: Instant }).nullable(),
  destruction: z
    .object({
      state: z.enum(['proposed', 'waiting', 'destroying', 'destroyed']),
      proposedAt: Instant,
      eraseAfter: Instant.nullable(),
      destroyedAt: Instant.nullable(),
      own: z.boolean(),
    })
    .nullable(),
  requests: z.array(Request),
})
export type RightsView = z.infer<typeof RightsView>

/** A request of the person; the door judges kind, mode and field, so that a refused attempt is on record. */
export const AskRight = z.strictObject({
  kind: z.string().max(40),
  field: z.string().max(40).nullish(),
  wrong: z.string().max(2000),
  right: z.string().max(2000).nullish(),
  language: z.string().max(20),
  mode: z.string().max(40),
})
export const RightAsked = z.object({ id: z.uuid() })
export const DecideRight = z.strictObject({ outcome: z.string().max(20), ground: z.string().max(60).nullish() })
/** One coded ground, of the list of the act. */
export const Ground = z.strictObject({ ground: z.string().max(60) })

/** An office on paper; its name only where it does not tell where the person is. */
const PlaceRef = z.object({ kind: z.string(), name: Names.nullable() }).nullable()
/** The own file of the person, and what the officer must know before it is handed over (`warnings`, never printed). */
export const OwnFile = z.object({
  caseId: z.uuid(),
  number: z.string(),
  /** Asked for, else the person's own, else the caller's. */
  language: Language,
  personLanguage: Language.nullable(),
  openedAt: Instant,
  office: PlaceRef,
  warnings: z.record(z.string(), z.unknown()),
  identity: z.object({ known: z.record(z.string(), z.string()), earlier: z.array(z.object({ field: z.string(), value: z.string() })) }),
  written: z.array(
    z.object({
      group: z.enum(['identity', 'contact', 'told', 'health', 'decision']),
      step: z.string(),
      at: Instant,
      office: PlaceRef,
      fields: z.record(z.string(), z.unknown()),
    }),
  ),
  leftOut: z.array(z.object({ ground: z.string(), count: z.number().int() })),
  looks: z.array(
    z.object({
      day: z.iso.date(),
      kind: z.string(),
      role: z.string(),
      office: PlaceRef,
      code: z.string().nullable(),
      times: z.number().int(),
    }),
  ),
  shares: z.array(
    z.object({ office: PlaceRef, purpose: z.string(), ground: z.string(), at: Instant, until: Instant.nullable(), open: z.boolean() }),
  ),
  decisions: z.array(z.object({ step: z.string(), at: Instant, role: z.string(), office: PlaceRef })),
  complaints: z.array(z.object({ name: z.string(), dueAt: Instant })),
  keeping: Keeping.nullable(),
  requests: z.array(z.object({ kind: z.string(), at: Instant, outcome: z.string().nullable(), ground: z.string().nullable() })),
  modes: z.array(z.string()),
})
export type OwnFile = z.infer<typeof OwnFile>
export const OwnFileQuery = z.object({ language: Language.optional() })
export const HandOver = z.strictObject({ language: Language, mode: z.string().max(40) })

/** Cases whose time is over, and those on their way to destruction. */
export const RetentionPage = z.object({
  /** Whether the time until the next review is our assumption. */
  assumed: z.boolean(),
  lines: z.array(
    z.object({
      caseId: z.uuid(),
      number: z.string(),
      territory: z.string(),
      closedAt: Instant,
      outcome: z.string(),
      keepUntil: Instant,
      isHeld: z.boolean(),
      destruction: z.enum(['proposed', 'waiting']).nullable(),
      eraseAfter: Instant.nullable(),
    }),
  ),
})
export type RetentionPage = z.infer<typeof RetentionPage>
