import { asActor, type Tx, type Who } from '@nrm/db/as-actor'
import { clocksOfCaseOf, lockCaseOf, nextRoot, type SubmissionRow, submissionById } from '@nrm/db/queries/door'
import { appendAudit } from '@nrm/db/queries/effects'
import { advancePart, unopened } from '@nrm/sop/decide'
import { stepOf } from '@nrm/sop/law-of'
import { Refusal } from '@nrm/sop/refusal'
import { type Registration, type RegistrationName, readRegistration, registrations, territoryOf } from '@nrm/sop/registrations'
import { actMoment } from './act-moment.ts'
import { type Advanced, receiptOf } from './advance.ts'
import type { CaseKeys } from './case-keys.ts'
import { flush } from './flush.ts'
import { keysInHand } from './keys-in-hand.ts'
import { lawAt } from './law.ts'
import { placeOf } from './place-of.ts'
import { recordForm } from './record-form.ts'
import { referenceOf } from './reference.ts'
import type { SealedDb } from './sealed-db.ts'
import { newProcedure } from './siblings.ts'
import { isTaken, refuseTaken } from './submission-taken.ts'
import { absorb } from './take.ts'
import { uuidAt } from './uuid-v7.ts'
import { versionAt } from './version-at.ts'
import { caseView } from './view.ts'
import { actorOf } from './who.ts'
import type { Words } from './words.ts'
import { nothingYet, type ProcedureWork, storedOf, type Work } from './work.ts'
import { workOn } from './work-on.ts'

export type Register = Readonly<{ step: string; form: Readonly<Record<string, unknown>>; submissionId: string; words: Words }>
type Keyed = Register & Readonly<{ digest: string }>
type Outcome = Readonly<{ view: Advanced }> | Readonly<{ refusal: Refusal }>

/**
 * The door for the first step: opens a case, takes every step its form stands for (signal, contact, consent, danger, child) and
 * lets help begin, in one transaction. Sent again with the same submission id it answers as the first time.
 */
export async function register(db: SealedDb, who: Who, asked: Register, after: (point: string) => void = () => {}): Promise<Advanced> {
  // Two sendings of one submission raced; the other one won, so this one answers as it did.
  const keyed = { ...asked, digest: await db.vault.digest([asked.step, asked.form]) }
  const outcome = await once(db, who, keyed, after)
    .catch((error: unknown) => (isTaken(error) ? once(db, who, keyed, after) : Promise.reject(error)))
    .catch((error: unknown) => (isTaken(error) ? refuseTaken(db, who, { step: asked.step }) : Promise.reject(error)))
  if ('refusal' in outcome) throw outcome.refusal
  return outcome.view
}

const once = (db: SealedDb, who: Who, asked: Keyed, after: (point: string) => void): Promise<Outcome> =>
  asActor<Outcome>(db, who, async (tx) => {
    const [entered, sent, root] = await Promise.all([tx.entered, submissionById(tx, asked.submissionId), freshRoot(db, tx)])
    const reference = await referenceOf(db, tx, entered.stamp)
    try {
      if (sent[0]) return { view: await again(tx, entered, reference, sent[0], asked) }
      if (!Object.hasOwn(registrations, asked.step)) throw new Refusal('not-found')
      const registration: Registration = registrations[asked.step as RegistrationName]
      const form = readRegistration(asked.step as RegistrationName, asked.form, actorOf(entered))
      const caseId = uuidAt(entered.moment)
      const keys = keysInHand(db, who, entered, { id: caseId, root }, [])
      const work = opened({ tx, entered, reference, keys }, form, after)
      for (const { taken, row, next, effects, procedure } of parts(work, registration, form))
        absorb(work, procedure, taken, row, next, effects, work.actor)
      const identification = work.procedures.get('identification') as ProcedureWork
      // Sub-steps carry only what their machine needs; the answers are filed once, under the registration's own form.
      work.records.length = 0
      recordForm(work, identification, asked.step, registration.form, form)
      const receipt: SubmissionRow = {
        id: asked.submissionId,
        account_id: entered.account,
        digest: asked.digest,
        case_id: work.file.id,
        procedure_id: identification.row.id,
        version: identification.row.version,
        step: asked.step,
        at: entered.moment,
        stub: null,
      }
      await flush(work, receipt)
      return { view: { ...caseView(work, asked.words), receipt: receiptOf(receipt) } }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      await appendAudit(tx, { kind: 'step', outcome: 'refused', code: error.code, step: asked.step })
      return { refusal: error }
    }
  })

/** Decided one after another: each step reads what the one before left, a procedure it opens stands beside identification. */
function* parts(work: Work, registration: Registration, form: Readonly<Record<string, unknown>>) {
  const identification = work.procedures.get('identification') as ProcedureWork
  for (const { procedure: name = 'identification', ...taken } of registration.takes(form, work.actor)) {
    const procedure = work.procedures.get(name) ?? newProcedure(work, identification, name)
    work.procedures.set(name, procedure)
    const { next, effects } = advancePart(storedOf(work, procedure.row), taken, work.actor, lawAt(work.reference, work.entered.moment))
    yield { taken, row: stepOf(name, procedure.row.machine_version, taken.step), next, effects, procedure }
  }
}

/** A place in the tree of roots that was not cut out: after a restored backup the sequence may give one away again. */
async function freshRoot(db: SealedDb, tx: Tx): Promise<number> {
  const root = Number((await nextRoot(tx))[0].root)
  return (await db.vault.isErased(root)) ? freshRoot(db, tx) : root
}

function opened(
  { tx, entered, reference, keys }: Pick<Work, 'tx' | 'entered' | 'reference'> & Readonly<{ keys: CaseKeys }>,
  form: Readonly<Record<string, unknown>>,
  after: (point: string) => void,
): Work {
  const place = placeOf(territoryOf(form))
  const actAt = actMoment(form, entered.moment)
  const first = unopened('identification', versionAt(reference, 'identification', entered.moment))
  const { caseId, root } = keys
  return {
    tx,
    keys,
    entered,
    actor: actorOf(entered),
    reference,
    actAt,
    after,
    isNewCase: true,
    fileChanged: false,
    file: {
      id: caseId,
      number: '',
      territory_code: place.territory,
      region_code: place.region,
      origin_office_id: entered.office,
      opened_at: entered.moment,
      act_at: actAt,
      child: 'no',
      danger: 'not-known',
      trafficking: null,
      progress: 'Active',
      summary: {},
      shared: [],
      named: null,
      root,
      erased_at: null,
    },
    procedures: new Map([
      [
        'identification',
        {
          loadedVersion: null,
          lastStep: '',
          row: {
            id: uuidAt(entered.moment),
            case_id: caseId,
            procedure: 'identification',
            machine: first.machine,
            machine_version: first.machineVersion,
            state: first.state,
            context: { ...first.context },
            version: 0,
            office_id: entered.office,
            recipient_office_id: null,
            origin_office_id: entered.office,
            region_code: place.region,
            territory_code: place.territory,
            waiting_office_id: null,
            waiting_since: entered.moment,
            next_due_at: null,
            ended: false,
          },
        },
      ],
    ]),
    clocks: [],
    ...nothingYet(),
  }
}

async function again(tx: Tx, entered: Work['entered'], reference: Work['reference'], sent: SubmissionRow, asked: Keyed): Promise<Advanced> {
  if (sent.account_id !== entered.account || sent.digest !== asked.digest) throw new Refusal('submission-reused')
  const [rows, clocks] = await Promise.all([lockCaseOf(tx, sent.procedure_id), clocksOfCaseOf(tx, sent.procedure_id)])
  const work = workOn({ tx, entered, reference, rows, clocks, keys: null, actAt: entered.moment, after: () => {} })
  return { ...caseView(work, asked.words), receipt: receiptOf(sent) }
}
