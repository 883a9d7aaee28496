import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

export const session = form({
  sessionAt: f.moment(['D'], { open: true }),
  personInvited: f.choice('heardModes', ['D']),
})

/** Each member answers before the dossier opens; yes closes it. */
export const conflict = form({ conflict: f.choice('conflictAnswers', ['D']) })
export const recusal = form({ conflictReason: f.prose(['D'], 500) })
export const vote = form({ vote: f.choice('voteChoices', ['D']), note: may(f.prose(['D'], 500)) })

const findings = {
  heard: f.choice('heardModes', ['D']),
  heardOn: may(f.date(['D'])),
  actFinding: f.choice('elementFindings', ['D']),
  meansFinding: f.choice('elementFindings', ['D']),
  purposeFinding: f.choice('elementFindings', ['D']),
  papers: may(f.prose(['D'], 500)),
  reasons: f.prose(['D'], 4000),
  delivery: f.choice('deliveryModes', ['S']),
  deliveryLanguage: f.choice('languages', ['S']),
  minutesNumber: may(f.text(40, ['D'])),
}
/** D09–D11: reasons the person can understand; votes are counted from the votes cast, not asked again. */
export const grant = form(findings)
export const refusal = form({ ...findings, refusalGround: f.choice('refusalGrounds', ['D', 'N']) })
export const deferral = form({ deferReason: f.choice('deferReasons', ['D']), reasons: f.prose(['D']) })

export const complaint = form({
  complaintText: f.prose(['D'], 4000),
  filedFor: may(f.text(80, ['D'])),
})
export const complaintDecision = form({
  reasons: f.prose(['D'], 4000),
  delivery: f.choice('deliveryModes', ['S']),
  deliveryLanguage: f.choice('languages', ['S']),
})
export const revocation = form({
  revokeGround: f.choice('revokeGrounds', ['D', 'N']),
  heard: f.choice('heardModes', ['D']),
  reasons: f.prose(['D'], 4000),
})

/** The complaint to the court, filed within six months of learning of the decision; the court may restore the term. */
export const courtComplaint = form({
  courtFiledOn: f.date(['D']),
  courtNumber: may(f.text(60, ['D'])),
  filedFor: may(f.text(80, ['D'])),
})
export const courtAnswer = form({
  courtDecidedOn: f.date(['D']),
  courtNumber: f.text(60, ['D']),
  reasons: may(f.prose(['D'], 4000)),
  delivery: f.choice('deliveryModes', ['S']),
  deliveryLanguage: f.choice('languages', ['S']),
})
