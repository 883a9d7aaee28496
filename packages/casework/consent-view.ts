import type { ConsentRow } from '@nrm/db/queries/case-reading'
import type { EndingRow, ShareRow } from '@nrm/db/queries/consents'
import { type ConsentAnswer, type ConsentItem, itemStanding, lastAnswer, recipientKind } from '@nrm/sop/disclosure'
import { iso, isoOrNull } from './instants.ts'
import { parameterAt } from './reference.ts'
import { officeRef, type Seen } from './view.ts'

type Seeing = Pick<Seen, 'reference' | 'entered'>

/**
 * The answers of the person, the newest first: what was read, in which language it was understood, whom it speaks of, who wrote it down, and
 * how the item stands now. An answer that a later one replaced says so and is kept.
 */
export function consentViews(seen: Seeing, rows: readonly ConsentRow[]) {
  const answers = rows.map(answerOf)
  return rows
    .map((row, place) => {
      const holds = lastAnswer(answers, row.item) === answers[place]
      return {
        item: row.item,
        answer: row.answer,
        state: holds ? itemStanding(answers, row.item, seen.entered.moment) : ('superseded' as const),
        // Both voices are told only where there are two.
        own: row.representative || row.own !== row.answer ? row.own : null,
        representative: row.representative,
        representedBy: row.represented_by,
        recipient: row.recipient_office_id ? officeRef(seen, row.recipient_office_id) : null,
        recipientKind: recipientKind[row.item as ConsentItem],
        textVersion: row.text_version,
        textLanguage: row.text_language,
        language: row.language,
        mode: row.mode,
        at: iso(row.at),
        until: row.answer === 'yes' ? iso(row.expires_at) : null,
        assumed: parameterAt(seen.reference, 'T.consent', iso(row.at)).provenance === 'assumed',
        office: officeRef(seen, row.office_id),
      }
    })
    .toReversed()
}

/** Offices that see the case or saw it, with what for and on which ground; a share on a yes ends its ground when the yes does. */
export function shareViews(seen: Seeing, rows: readonly ShareRow[], consents: readonly ConsentRow[]) {
  const answers = consents.map(answerOf)
  return rows.map((row) => {
    const isOnConsent = row.open && row.ground === 'consent'
    return {
      office: officeRef(seen, row.office_id),
      purpose: row.purpose,
      ground: row.ground,
      since: iso(row.granted_at),
      until: isOnConsent ? (lastAnswer(answers, row.purpose)?.until ?? null) : isoOrNull(row.until),
      open: row.open,
      expired: isOnConsent && itemStanding(answers, row.purpose, seen.entered.moment) === 'expired',
    }
  })
}

/** An answer about to end, for the office that took it down. */
export const endingView = ({ entered }: Pick<Seen, 'entered'>, { case_id, number, item, until }: EndingRow) => ({
  caseId: case_id,
  caseNumber: number,
  item,
  until: iso(until),
  ended: Date.parse(until) <= Date.parse(entered.moment),
})

const answerOf = (row: ConsentRow): ConsentAnswer => ({
  item: row.item,
  answer: row.answer,
  to: row.recipient_office_id,
  at: iso(row.at),
  until: iso(row.expires_at),
  takenBack: row.taken_back,
})
