import { asActor, type Who } from '@nrm/db/as-actor'
import { beginOutside, isLinked, keepProved, linkPerson, takeOutsideAnswer, unlinkPerson } from '@nrm/db/queries/outside'
import { Refusal } from '@nrm/sop/refusal'
import { attempted } from './attempted.ts'
import type { IdentityBroker, OutsideAnswer } from './identity-broker.ts'
import { digestOf, newTicket } from './outside-sign-in.ts'
import { personKey } from './person-key.ts'
import { requireFresh } from './require-fresh.ts'
import type { SealedDb } from './sealed-db.ts'

const fact = { kind: 'account.linked' }

/** Whether the officer's account is linked to a person. */
export const linkOf = (db: SealedDb, who: Who) => asActor(db, who, async (tx) => (await isLinked(tx))[0])

/** Begins to link the own account. @throws Refusal `confirm-needed` */
export const beginLink = (db: SealedDb, who: Who, broker: IdentityBroker) =>
  attempted(db, who, fact, async (tx) => {
    await requireFresh(tx)
    const ticket = newTicket()
    await beginOutside(tx, digestOf(ticket), broker.name, 'link')
    return { ticket, ...broker.begin({ ticket, purpose: 'link' }) }
  })

/**
 * Takes the broker's answer and says whom it names; nothing is linked before the officer confirms it.
 * @throws Refusal `outside-foreign`, `outside-expired`, `outside-refused`, `outside-down`
 */
export async function answerLink(db: SealedDb, who: Who, broker: IdentityBroker, answered: OutsideAnswer & Readonly<{ ticket: string }>) {
  const attempt = { ticket: answered.ticket, purpose: 'link' } as const
  const digest = digestOf(answered.ticket)
  await attempted(db, who, fact, async (tx) => {
    if (!broker.recognises(attempt, answered)) throw new Refusal('outside-foreign')
    const [{ taken }] = await takeOutsideAnswer(tx, digest, broker.name, 'link')
    if (!taken) throw new Refusal('outside-expired')
  })
  const person = await broker.complete(attempt, answered).catch((error: unknown) => refused(db, who, error))
  const key = await personKey(db, person)
  await asActor(db, who, (tx) => keepProved(tx, digest, key))
  return { name: person.name }
}

/** Links the person of a proved attempt to the officer's account. @throws Refusal `outside-expired`, `outside-taken` */
export const confirmLink = (db: SealedDb, who: Who, ticket: string) => asActor(db, who, (tx) => linkPerson(tx, digestOf(ticket)))

/** Takes the link back. */
export const unlink = (db: SealedDb, who: Who) => asActor(db, who, (tx) => unlinkPerson(tx))

/** The broker's refusal, with its trace. */
const refused = (db: SealedDb, who: Who, error: unknown): Promise<never> => attempted(db, who, fact, () => Promise.reject(error))
