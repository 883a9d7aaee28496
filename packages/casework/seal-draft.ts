import type { DraftRow } from '@nrm/db/queries/drafts'
import { metasOf } from '@nrm/sop/form'
import { allSteps } from '@nrm/sop/law-of'
import { registrations } from '@nrm/sop/registrations'
import { NotOpened } from '@nrm/vault/envelope'
import { openWith, sealTo } from '@nrm/vault/sealed-box'
import { Erased } from '@nrm/vault/vault'
import { sealedIn } from './compartments.ts'
import { keyringOf, type SealedDb } from './sealed-db.ts'
import { closedForWeeks, openedWithinWeeks } from './short-lived.ts'
import type { Who } from './who.ts'

type Answers = Readonly<Record<string, unknown>>
/** `closed` is what only the author's own sign-in opens; undefined leaves what is stored as it is. */
export type SealedDraft = Readonly<{ sealed: Buffer; closed: Buffer | null | undefined }>

/**
 * Seals what an officer has written so far, for some weeks only, so that no old backup keeps what a case, destroyed since, was drafted with.
 * Clinical answers of an officer whose keys are open are closed to that officer alone as well.
 */
export async function sealDraft(db: SealedDb, who: Who, id: string, data: Answers): Promise<SealedDraft> {
  const keyring = keyringOf(db, who)
  const [open, clinical] = keyring ? parted(data) : [data, {}]
  const sealed = await closedForWeeks(db.vault, `draft ${id}`, Buffer.from(JSON.stringify(open)))
  if (!keyring) return { sealed, closed: undefined }
  const isEmpty = Object.keys(clinical).length === 0
  if (isEmpty) return { sealed, closed: null }
  const own = sealTo(keyring.pair.publicKey, Buffer.from(JSON.stringify(clinical)), place(id))
  return { sealed, closed: await closedForWeeks(db.vault, `draft ${id} closed`, own) }
}

/** What was written, as far as the officer's sign-in opens it. */
export async function openDraft(
  db: SealedDb,
  who: Who,
  { id, sealed, closed }: Pick<DraftRow, 'id' | 'sealed' | 'closed'>,
): Promise<Answers> {
  const open = JSON.parse((await openedWithinWeeks(db.vault, `draft ${id}`, sealed)).toString('utf8')) as Answers
  const keyring = keyringOf(db, who)
  if (!keyring || closed === null) return open
  try {
    const own = await openedWithinWeeks(db.vault, `draft ${id} closed`, closed)
    return { ...open, ...JSON.parse(openWith(keyring.pair, own, place(id)).toString('utf8')) }
  } catch (error) {
    // Written under a pair that was lost since, or so long ago that its week is over.
    if (error instanceof NotOpened || error instanceof Erased) return open
    throw error
  }
}

function parted(data: Answers): [Answers, Answers] {
  const sides = Object.groupBy(Object.entries(data), ([name]) => (clinicalFields.has(name) ? 'clinical' : 'open'))
  return [Object.fromEntries(sides.open ?? []), Object.fromEntries(sides.clinical ?? [])]
}

const forms = [...Object.values(registrations), ...Object.values(allSteps).flatMap((rows) => Object.values(rows))].map(({ form }) => form)
const clinicalFields: ReadonlySet<string> = new Set(
  forms
    .flatMap(metasOf)
    .filter(([, { sees }]) => sealedIn(sees) === 'clinical')
    .map(([name]) => name),
)

const place = (id: string) => ['draft', 'closed', id] as const
