import { advance } from '@nrm/casework/advance'
import { earlierSubmission } from '@nrm/casework/officers'
import { register } from '@nrm/casework/register'
import type { SealedDb } from '@nrm/casework/sealed-db'
import { Refusal } from '@nrm/sop/refusal'
import { fewWords } from '../few-words.ts'
import { named } from './form-faults.ts'
import type { Fault, Format, Plan } from './format.ts'
import { submissionId } from './submission-id.ts'

/** One row on its way through the door; `plan` is asked again when it turns out to have been entered by another officer or on another day. */
export type Load = Readonly<{ key: string; account: string; day: string; format: Format; plan: (account: string, day: string) => Plan }>
export type Loaded = Readonly<{ result: 'loaded' | 'already' } | { result: 'refused'; faults: readonly Fault[] }>

const requestId = 'nrm-case-import'

/**
 * Takes the steps of one row, each in its own transaction. A step already taken answers as it did; so a row that was cut off
 * goes on where it stopped, in the name of who began it.
 * @param since moment of the database before the run: what was sent earlier was there already
 */
export async function loadRow(db: SealedDb, load: Load, since: string): Promise<Loaded> {
  try {
    return await steps(db, load, since)
  } catch (error) {
    const earlier = isSentBefore(error) ? await earlierSubmission(db, requestId, submissionId(load.key, 'person.registered')) : null
    if (!earlier) return refused(load, error, 'person.registered')
    const day = tashkentDay(earlier.at)
    return steps(db, { ...load, account: earlier.account, day }, since).catch((second: unknown) =>
      refused(load, second, 'person.registered'),
    )
  }
}

async function steps(db: SealedDb, { key, account, day, format, plan }: Load, since: string): Promise<Loaded> {
  const { registration, steps: later } = plan(account, day)
  const who = { account, requestId }
  const words = fewWords
  const sent = { step: 'person.registered', form: registration, submissionId: submissionId(key, 'person.registered'), words }
  let { receipt } = await register(db, who, sent)
  for (const { step, form } of later) {
    const next = { procedureId: receipt.procedureId, step, form, version: receipt.version, submissionId: submissionId(key, step), words }
    try {
      receipt = (await advance(db, who, next)).receipt
    } catch (error) {
      // Somebody has taken the case up since; what follows is theirs.
      if (error instanceof Refusal && error.code === 'changed-meanwhile') return { result: 'already' }
      return refused({ format }, error, step)
    }
  }
  return { result: receipt.at < since ? 'already' : 'loaded' }
}

function refused({ format }: Pick<Load, 'format'>, error: unknown, step: string): Loaded {
  if (!(error instanceof Refusal)) throw error
  const faults = error.errors.map(({ path, code }) => named(format, step, path, code))
  return { result: 'refused', faults: faults.length > 0 ? faults : [{ field: '', code: error.code }] }
}

/** Sent before with other answers, or by somebody else. */
const isSentBefore = (error: unknown): boolean => error instanceof Refusal && error.code === 'submission-reused'

/** Calendar day in Tashkent (UTC+5) of an instant. */
export const tashkentDay = (moment: string): string => new Date(Date.parse(moment) + 5 * 3_600_000).toISOString().slice(0, 10)
