import type { Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { agendaOfRegion, agendaOfShared } from '@nrm/db/queries/agenda'
import { glassLines } from '@nrm/db/queries/break-glass'
import { ownView } from '@nrm/sop/field-needs'
import { stateOf } from '@nrm/sop/states'
import { anyAssumed } from './assumed.ts'
import { attemptedBy } from './attempted.ts'
import { toReview } from './glass-lines.ts'
import { isoOrNull } from './instants.ts'
import { lawAt } from './law.ts'
import { rolesOf } from './menu.ts'
import { parameterAt, referenceOf } from './reference.ts'

/** More than a commission decides in a month; what lies beyond is due later. */
const LINES = 100

/**
 * What lies before the commission of the actor's region, the soonest due first; for the National Commission, the cases shared with it.
 * Numbers of cases and of people, no names. A member who declared a conflict does not see the line.
 * @throws Refusal `forbidden` for other roles
 */
export const agenda = (db: Db, who: Who) =>
  attemptedBy(db, who, rolesOf('commission'), { kind: 'agenda.viewed' }, async (tx, entered) => {
    const [rows, glass] = await Promise.all([(entered.role === 'national' ? agendaOfShared : agendaOfRegion)(tx, LINES), glassLines(tx)])
    const reference = await referenceOf(db, tx, entered.stamp)
    const { quorum } = lawAt(reference, entered.moment)
    return {
      rules: {
        quorum,
        deferrals: Number(parameterAt(reference, 'status.deferrals', entered.moment).value),
        authority: parameterAt(reference, 'status.authority', entered.moment).value,
        assumed: anyAssumed(reference, entered.moment, 'status.quorum', 'status.deferrals', 'status.authority'),
      },
      lines: rows.map((row) =>
        ownView('agenda', {
          caseId: row.case_id,
          caseNumber: row.case_number,
          procedureId: row.procedure_id,
          state: row.state,
          stateCode: stateOf('status', row.state).code,
          heldAt: isoOrNull(row.held_at),
          dueAt: isoOrNull(row.next_due_at),
          overdue: row.overdue,
          present: row.present,
          recused: row.recused,
          votes: row.votes,
          // Before a session is called the rule now in force is shown; a called one keeps its own.
          quorum: row.state === 'scheduled' ? row.quorum : quorum,
        }),
      ),
      glass: toReview(glass),
    }
  })
