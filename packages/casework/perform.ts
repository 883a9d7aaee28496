import { notifyAnonymously } from '@nrm/db/queries/consents'
import {
  answerReferral,
  excludeMember,
  insertReferral,
  keepKeysFor,
  mergeCase,
  shareCase,
  unmergeCase,
  unshareCase,
} from '@nrm/db/queries/effects'
import { mayDisclose } from '@nrm/sop/disclosure'
import type { Audience, Effect } from '@nrm/sop/effect'
import { Refusal } from '@nrm/sop/refusal'
import type { Taken } from '@nrm/sop/step'
import { officeOf } from './audiences.ts'
import { extendClock, resumeClock, suspendClock } from './clock-standing.ts'
import { startClock, stopClocks } from './clocks.ts'
import { consentRows } from './consents.ts'
import { handOver } from './hand-over.ts'
import { moveCase } from './move-case.ts'
import { notify } from './notify.ts'
import { mayReceive } from './recipients.ts'
import { restrictForConflict } from './restrict-for-conflict.ts'
import { sharedParts } from './shared-parts.ts'
import { openProcedure, tell } from './siblings.ts'
import { stopShares } from './stop-shares.ts'
import { type ProcedureWork, uuid, type Work } from './work.ts'

/** Carries out one effect the SOP asked for: changes the work in hand or queues a write for the same transaction. */
export function perform(work: Work, procedure: ProcedureWork, taken: Taken, effect: Effect): void {
  const { tx, file } = work
  const later = (write: () => Promise<unknown>): void => void work.later.push({ point: effect.type, write })
  const disclose = (write: () => Promise<unknown>): void => void work.disclosures.push({ point: effect.type, write })
  switch (effect.type) {
    case 'startClock':
      return startClock(work, procedure, effect.params.clock, taken)
    case 'stopClock':
      return stopClocks(work, procedure, effect.params.clock, 'met')
    case 'closeClocks':
      return stopClocks(work, procedure, null, 'cancelled')
    case 'suspendClock':
      return suspendClock(work, procedure, effect.params.clock, taken.step)
    case 'resumeClock':
      return resumeClock(work, procedure, effect.params.clock, taken.step)
    case 'extendClock':
      return extendClock(work, procedure, effect.params, taken.step)
    case 'notify':
      return void notify(work, procedure, effect.params.to, effect.params.message)
    case 'openProcedure':
      return openProcedure(work, procedure, effect.params.procedure)
    case 'tell':
      return tell(work, procedure, effect.params.procedure, effect.params.step, effect.params.bring ? procedure.row.office_id : null)
    case 'handOver':
      return handOver(work, procedure, taken, effect.params)
    case 'moveCase':
      return moveCase(work, String(taken.form[effect.params.field]))
    case 'restrictCase':
      return restrictForConflict(work, procedure, effect.params.reason)
    case 'sendReferral':
      return sendReferral(work, procedure, taken, effect.params.kind)
    case 'answerReferral':
      return answer(work, procedure, taken, effect.params.answer)
    case 'takeOver': {
      if (!procedure.row.recipient_office_id) throw new Error('taken over without a recipient')
      const office = procedure.row.recipient_office_id
      procedure.row = { ...procedure.row, office_id: office, recipient_office_id: null }
      // Whoever cares for the person sees the case as long as it does, whatever the referral rested on.
      disclose(() => shareCase(tx, file.id, office, 'refer', procedure.row.procedure === 'assistance' ? 'care' : 'holds'))
      return later(() => keepKeysFor(tx, file.id, office))
    }
    case 'shareCase': {
      const office = officeOf(work, procedure, effect.params.with)
      if (!office) return
      file.shared.push(office)
      const { purpose, ground } = restOf(effect.params.with, taken)
      // Of a restricted case the database names those it is handed to or who conduct a part of it, and no other office it is shared with.
      if (effect.params.with === 'recipient' || effect.params.with === 'national' || ground === 'holds') file.named?.push(office)
      return disclose(() => shareCase(tx, file.id, office, purpose, ground))
    }
    case 'unshareCase': {
      const office = officeOf(work, procedure, effect.params.with)
      if (office && office !== procedure.row.office_id && office !== file.origin_office_id)
        work.last.push({ point: effect.type, write: () => unshareCase(tx, file.id, office) })
      return
    }
    case 'excludeMember': {
      work.excluded = true
      work.last.push({ point: effect.type, write: () => excludeMember(tx, file.id) })
      return
    }
    case 'recordConsent': {
      work.consents.push(...consentRows(work, taken))
      return
    }
    case 'stopShares':
      return stopShares(work, taken)
    case 'notifyAnonymously':
      return disclose(() => notifyAnonymously(tx, file.id, String(taken.form.reportedKind)))
    case 'unmergeCase':
      return later(() => unmergeCase(tx, file.id))
    case 'mergeCase': {
      later(async () => {
        const merged = await mergeCase(tx, file.id, String(taken.form.existingCase))
        if (merged.length === 0) throw new Error('merged into a case that is not seen')
      })
      return
    }
  }
}

/** Clocks within which an office that was asked must answer. */
const answerClocks: ReadonlySet<string> = new Set(['referralAck', 'returnAck'])

/** For what an office is shown the case, and on which ground. */
function restOf(audience: Audience, { form }: Taken): Readonly<{ purpose: string; ground: string }> {
  if (audience === 'recipient') return { purpose: 'refer', ground: String(form.basis) }
  if (audience === 'social') return { purpose: 'refer', ground: 'holds' }
  if (audience === 'origin') return { purpose: 'refer', ground: 'registered' }
  return { purpose: 'status', ground: audience === 'national' ? 'oversight' : 'consent' }
}

function sendReferral(work: Work, procedure: ProcedureWork, taken: Taken, kind: string): void {
  const recipient = String(taken.form.recipient)
  const office = work.reference.offices.get(recipient)
  // Whoever registered a person may take the person in; moving to where one is already is no transfer.
  const isAlreadyThere = kind === 'transfer' && recipient === procedure.row.office_id
  if (!office || !mayReceive(work.reference, office, kind === 'return' ? 'return' : 'assistance') || isAlreadyThere)
    throw new Refusal('recipient-unknown', {}, [{ path: 'recipient', code: 'not-in-list' }])
  // A yes that names another office, or has ended since the form was opened, is no yes to this one.
  if (taken.form.basis === 'consent' && !mayDisclose(work.held, 'refer', recipient, work.entered.moment))
    throw new Refusal('consent-missing', { step: taken.step, item: 'refer' }, [{ path: 'recipient', code: 'not-agreed' }])
  procedure.row = { ...procedure.row, recipient_office_id: recipient }
  work.disclosures.push({
    point: 'sendReferral',
    write: () =>
      insertReferral(work.tx, {
        id: uuid(work),
        caseId: work.file.id,
        procedureId: procedure.row.id,
        kind,
        sender: work.entered.office,
        senderAccount: work.entered.account,
        recipient,
        services: (taken.form.services as string[] | undefined) ?? [],
        urgency: String(taken.form.urgency ?? 'within-term'),
        basis: String(taken.form.basis),
        shared: {
          ...sharedParts(work, (taken.form.sharedParts as string[] | undefined) ?? []),
          // Whoever is to receive somebody must know from where.
          ...(kind === 'return' ? { country: procedure.row.context.country } : {}),
        },
        sentAt: work.entered.moment,
        dueAt:
          work.clocks.find((clock) => clock.procedure_id === procedure.row.id && answerClocks.has(clock.name) && clock.state === 'running')
            ?.due_at ?? null,
      }),
  })
}

function answer(work: Work, procedure: ProcedureWork, taken: Taken, said: string): void {
  const next = taken.form.nextProposal
  work.later.push({
    point: 'answerReferral',
    write: () =>
      answerReferral(work.tx, {
        procedureId: procedure.row.id,
        answer: said,
        at: work.entered.moment,
        account: work.entered.account,
        reason: (taken.form.declineReason as string | undefined) ?? null,
        next: typeof next === 'string' && work.reference.offices.has(next) ? next : null,
        dueAt:
          said === 'escalated'
            ? (work.clocks.find(
                (clock) => clock.procedure_id === procedure.row.id && answerClocks.has(clock.name) && clock.state === 'running',
              )?.due_at ?? null)
            : null,
      }),
  })
  if (said === 'rejected' || said === 'withdrawn') procedure.row = { ...procedure.row, recipient_office_id: null }
}
