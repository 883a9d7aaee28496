import { z } from 'zod'
import { Instant } from './instant.ts'
import { OfficeRef, QueueLine } from './view.ts'

/** Whom to look for: a name in any script, or a number as typed (paper, PINFL, telephone); a date of birth as far as it is known. The door judges it. */
export const Search = z.strictObject({
  name: z.string().max(200).optional(),
  identifier: z.string().max(60).optional(),
  birth: z.string().max(10).optional(),
})
/** Cases met, the closest first; never a name. `bornThen`: the date of birth asked for agrees as well. */
export const SearchResult = z.object({
  lines: z.array(QueueLine.extend({ closeness: z.enum(['number', 'same', 'close', 'similar']), bornThen: z.boolean() })),
})

/** Offices that know somebody who may be the person of this case: whom to ask, and since when it is known. */
export const KnownElsewhere = z.object({
  caseId: z.uuid(),
  number: z.string(),
  /** How often an hour an officer may ask, and whether that is our assumption. */
  perHour: z.number().int(),
  assumed: z.boolean(),
  contacts: z.array(z.object({ office: OfficeRef, at: Instant })),
})
