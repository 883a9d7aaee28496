import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { caseById, consentsOfCase } from '@nrm/db/queries/case-reading'
import { sharesOfCase } from '@nrm/db/queries/consents'
import { Refusal } from '@nrm/sop/refusal'
import { type Share, withdrawalEffect } from '@nrm/sop/withdrawal'
import { answerOf, shareOf } from './consent-held.ts'
import { shareViews } from './consent-view.ts'
import { readable, shown } from './readable.ts'
import { referenceOf } from './reference.ts'
import { heldOf } from './stop-shares.ts'
import { officeRef } from './view.ts'
import { workOn } from './work-on.ts'

/**
 * What taking back `scope` would change in a case: the same reckoning the door makes when it is done.
 * @throws Refusal `not-found` for a case the actor does not see, `forbidden` where the consents are not for the actor's eyes
 */
export const previewWithdrawal = (db: Db, who: Who, caseId: string, scope: string) =>
  asActor(db, who, async (tx) => {
    const [entered, rows, consents, shares] = await Promise.all([
      tx.entered,
      caseById(tx, caseId),
      consentsOfCase(tx, caseId),
      sharesOfCase(tx, caseId),
    ])
    const reference = await referenceOf(db, tx, entered.stamp)
    if (rows.length === 0) throw new Refusal('not-found')
    const open = shares.filter((share) => share.open)
    const seen = workOn({
      tx,
      entered,
      reference,
      rows,
      clocks: [],
      keys: null,
      actAt: entered.moment,
      after: () => {},
      consent: {
        held: consents.map(({ recipient_office_id, expires_at, ...row }) =>
          answerOf({ ...row, to: recipient_office_id, until: expires_at }),
        ),
        shares: open.map(shareOf),
      },
    })
    if (!readable(seen, 'C')) throw new Refusal('forbidden')
    const effect = withdrawalEffect(scope, heldOf(seen))
    const views = shareViews(seen, open, consents)
    const viewsOf = (some: readonly Share[]) => views.filter(({ office }) => some.some((share) => share.office === office.id))
    return shown('withdrawal', seen, {
      scope,
      items: [...effect.items],
      stops: viewsOf(effect.stops),
      stays: viewsOf(effect.stays),
      recalled: effect.recalled ? officeRef(seen, effect.recalled) : null,
      told: effect.told.map((office) => officeRef(seen, office)),
      endsStatus: effect.endsStatus && seen.procedures.has('status') && !seen.procedures.get('status')?.row.ended,
      treatmentGoesOn: effect.treatmentGoesOn,
    })
  })
