import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { markDelivered, type OutgoingRow, undelivered } from '@nrm/db/queries/delivery'
import { iso } from './instants.ts'

/** What leaves the house: which case, which message, to which office or role of a region. Nothing of the person, no content. */
export type Outgoing = Readonly<{
  id: string
  caseNumber: string | null
  message: string
  office: Readonly<{ id: string; name: string }> | null
  role: string | null
  region: string | null
  language: 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en'
  at: string
}>

/**
 * Hands a message to the outward channel and marks it as delivered once the channel has taken it; null for one that was delivered
 * before. Should the process die in between, it goes out twice rather than never.
 */
export const deliverNotification = (
  db: Db,
  id: string,
  { requestId, send }: Readonly<{ requestId: string; send: (message: Outgoing) => Promise<void> }>,
): Promise<Outgoing | null> =>
  asActor(db, { system: true, requestId }, async (tx) => {
    const [row] = await undelivered(tx, id)
    if (!row) return null
    const message = outgoing(row)
    // Outside the house nothing tells the named of an office from the others; inside, only they find it.
    if (!row.held_back) await send(message)
    await markDelivered(tx, id)
    return message
  })

function outgoing(row: OutgoingRow): Outgoing {
  const language = row.language as Outgoing['language']
  return {
    id: row.id,
    caseNumber: row.case_number,
    message: row.message,
    office: row.office_id && row.office_name ? { id: row.office_id, name: row.office_name[language] } : null,
    role: row.role,
    region: row.region_code,
    language,
    at: iso(row.at),
  }
}
