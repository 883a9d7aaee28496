import { asActor, type Who } from '@nrm/db/as-actor'
import { keysOfCaseOf } from '@nrm/db/queries/case-keys'
import { clocksOfCaseOf, lockCaseOf, type SubmissionRow, submissionById } from '@nrm/db/queries/door'
import { appendAudit, mergeTarget } from '@nrm/db/queries/effects'
import { begunBy } from '@nrm/sop/beginnings'
import { decide } from '@nrm/sop/decide'
import { isTooEarly } from '@nrm/sop/interview-rules'
import { stepOf } from '@nrm/sop/law-of'
import type { ProcedureName } from '@nrm/sop/procedures'
import { Refusal } from '@nrm/sop/refusal'
import { stepMoment } from './act-moment.ts'
import { consentHeld } from './consent-held.ts'
import { flush } from './flush.ts'
import { keysInHand } from './keys-in-hand.ts'
import { lawAt } from './law.ts'
import { destroyed } from './on-case.ts'
import { referenceOf } from './reference.ts'
import { isRefusedLate, refuseLate } from './refused-late.ts'
import type { SealedDb } from './sealed-db.ts'
import { newProcedure } from './siblings.ts'
import { isTaken, refuseTaken } from './submission-taken.ts'
import { Superseded } from './superseded.ts'
import { absorb } from './take.ts'
import { stubOf, unseen } from './unseen.ts'
import { type CaseSeen, caseView } from './view.ts'
import { actorOf } from './who.ts'
import type { Words } from './words.ts'
import { beginningMatter, matterOf, type ProcedureWork, storedOf, type Work } from './work.ts'
import { workOn } from './work-on.ts'

export type Advance = Readonly<{
  procedureId: string
  step: string
  form: Readonly<Record<string, unknown>>
  /** When it was done, ISO 8601, where that was not now. */
  actAt?: string | undefined
  version: number
  submissionId: string
  words: Words
}>
export type Receipt = Readonly<{ submissionId: string; step: string; procedureId: string; version: number; at: string }>
export type Advanced = CaseSeen & Readonly<{ receipt: Receipt }>
type Keyed = Advance & Readonly<{ digest: string }>
type Outcome = Readonly<{ view: Advanced }> | Readonly<{ refusal: Refusal }>

/**
 * The door for every step after the first. One transaction carries state, history, clocks, referral, jobs and audit entry; a
 * refusal leaves its audit entry and nothing else. Sent again with the same submission id it answers as the first time.
 * @throws Refusal; `changed-meanwhile` carries the newer view
 */
export async function advance(db: SealedDb, who: Who, sent: Advance, after: (point: string) => void = () => {}): Promise<Advanced> {
  const asked = {
    ...sent,
    digest: await db.vault.digest([sent.procedureId, sent.step, sent.version, sent.form, ...(sent.actAt ? [sent.actAt] : [])]),
  }
  const outcome = await asActor<Outcome>(db, who, async (tx) => {
    const [entered, rows, clocks, keyRows, earlier, consent] = await Promise.all([
      tx.entered,
      lockCaseOf(tx, asked.procedureId),
      clocksOfCaseOf(tx, asked.procedureId),
      keysOfCaseOf(tx, asked.procedureId),
      submissionById(tx, asked.submissionId),
      consentHeld(tx, asked),
    ])
    const reference = await referenceOf(db, tx, entered.stamp)
    const own = rows.find((row) => row.id === asked.procedureId)
    if (!own && earlier[0])
      return isSame(entered, earlier[0], asked)
        ? { view: unseen(reference, earlier[0]) }
        : refuse(tx, asked, null, new Refusal('submission-reused'))
    if (!own) return refuse(tx, asked, null, new Refusal('not-found'))
    if (own.file.erased_at) return refuse(tx, asked, null, destroyed(own.file.number))
    const keys = keysInHand(db, who, entered, own.file, keyRows)
    const work = workOn({ tx, entered, reference, rows, clocks, keys, after, actAt: entered.moment, consent })
    try {
      if (earlier[0]) return { view: again(work, earlier[0], asked) }
      if (own.version !== asked.version) throw new Superseded(caseView(work, asked.words))
      const actAt = stepMoment(asked, entered.moment, own.file.act_at)
      return { view: await move({ ...work, actAt }, asked) }
    } catch (error) {
      if (error instanceof Refusal) return refuse(tx, asked, work, error)
      throw error
    }
  }).catch((error: unknown) => {
    const facts = { step: asked.step, procedure: asked.procedureId, version: asked.version }
    if (isTaken(error)) return refuseTaken(db, who, facts)
    return isRefusedLate(error) ? refuseLate(db, who, error, facts) : Promise.reject(error)
  })
  if ('refusal' in outcome) throw outcome.refusal
  return outcome.view
}

async function move(work: Work, asked: Keyed): Promise<Advanced> {
  const { entered, reference } = work
  const named = [...work.procedures.values()].find(({ row }) => row.id === asked.procedureId)
  if (!named) throw new Refusal('not-found')
  const begun = named.row.procedure === 'identification' ? begunBy(asked.step) : null
  const procedure = begun ? toBegin(work, named, begun, asked.step) : named
  const name = procedure.row.procedure as ProcedureName
  const taken = { step: asked.step, form: asked.form }
  const { next, effects, form } = decide(
    storedOf(work, procedure.row),
    taken,
    actorOf(entered),
    begun ? beginningMatter(work, named.row) : matterOf(work, procedure.row),
    lawAt(reference, entered.moment),
  )
  mustNotBeEarly(work, asked.step, form)
  if (begun) work.procedures.set(begun, procedure)
  if (effects.some(({ type }) => type === 'mergeCase')) await mustSee(work, String(form.existingCase))
  absorb(work, procedure, { step: asked.step, form }, stepOf(name, procedure.row.machine_version, asked.step), next, effects, work.actor)
  const receipt: SubmissionRow = {
    id: asked.submissionId,
    account_id: entered.account,
    digest: asked.digest,
    case_id: work.file.id,
    procedure_id: procedure.row.id,
    version: procedure.row.version,
    step: asked.step,
    at: entered.moment,
    stub: stubOf(work.file),
  }
  await flush(work, entered.account ? receipt : null)
  return { ...caseView(work, asked.words), receipt: receiptOf(receipt) }
}

/** @throws Refusal `person-reflects` where somebody would be asked to speak before the time to reflect is over */
function mustNotBeEarly({ clocks, entered }: Work, step: string, form: Advance['form']): void {
  const now = Date.parse(entered.moment)
  const running = clocks.filter(({ state, due_at }) => state === 'running' && Date.parse(due_at) > now).map(({ name }) => name)
  if (isTooEarly(step, form, running)) throw new Refusal('person-reflects', { step })
}

/** A procedure the case does not have yet, before the step that opens it. @throws Refusal `step-not-now` where it was opened already */
function toBegin(work: Work, beside: ProcedureWork, name: ProcedureName, step: string): ProcedureWork {
  const present = work.procedures.get(name)
  if (present) throw new Refusal('step-not-now', { step, state: present.row.state })
  return newProcedure(work, beside, name)
}

/** Asked before anything is written: a refusal commits its trace, and with it whatever was written before. */
async function mustSee({ tx, file, procedures }: Work, id: string): Promise<void> {
  const [found] = await mergeTarget(tx, id)
  // The case that goes on must be the one that helps: joined the other way round, help would be lost.
  const losesHelp = procedures.has('assistance') && found?.helps === false
  if (!found || found.id === file.id || losesHelp) throw new Refusal('form-invalid', {}, [{ path: 'existingCase', code: 'not-in-list' }])
}

/** The first answer once more, with the case as it stands now. Another body under the same id is a mistake and is said so. */
function again(work: Work, sent: SubmissionRow, asked: Keyed): Advanced {
  if (!isSame(work.entered, sent, asked)) throw new Refusal('submission-reused')
  return { ...caseView(work, asked.words), receipt: receiptOf(sent) }
}

const isSame = (entered: Work['entered'], sent: SubmissionRow, asked: Keyed): boolean =>
  sent.account_id === entered.account && sent.digest === asked.digest

/** Nothing was written yet when the SOP refuses; the attempt itself is, and committed. */
async function refuse(tx: Work['tx'], asked: Advance, work: Work | null, refusal: Refusal): Promise<Outcome> {
  await appendAudit(tx, {
    kind: 'step',
    outcome: 'refused',
    code: refusal.code,
    step: asked.step,
    procedure: asked.procedureId,
    version: asked.version,
    ...(work ? { case: work.file.id, region: work.file.region_code } : {}),
  })
  return { refusal }
}

export const receiptOf = (row: SubmissionRow): Receipt => ({
  submissionId: row.id,
  step: row.step,
  procedureId: row.procedure_id,
  version: row.version,
  at: new Date(row.at).toISOString(),
})
