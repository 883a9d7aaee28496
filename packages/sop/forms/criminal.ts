import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** Bodies that check a report of a crime and investigate. */
export const investigating = ['police', 'prosecutor'] as const

const acts = { actOn: may(f.date(['K'])), knowledge: f.choice('knowledge', ['K']), dutyTold: f.choice('dutyTold', ['K', 'S']) }
const signs = {
  elements: may(f.many('crimeElements', ['K'])),
  elementsBefore: may(f.many('crimeElementsBefore', ['K'])),
  offences: may(f.many('relatedOffences', ['K'])),
}
const letter = {
  addressee: f.office(['K'], { offices: investigating }),
  reportGround: f.choice('reportGrounds', ['K']),
  reportReason: may(f.prose(['K'], 500)),
  letterNumber: f.text(40, ['K']),
  letterOn: f.date(['K']),
}

/** D16, the official letter that reports (Criminal Procedure Code Art. 326); what must be reported stands before to whom. */
export const crimeReport = form({ ...acts, ...signs, ...letter }, [
  { key: 'acts', fields: Object.keys(acts) },
  { key: 'signs', fields: Object.keys(signs) },
  { key: 'letter', fields: Object.keys(letter) },
])

/** Why no crime is reported: read by those who care for the person and by nobody who investigates. */
export const noReport = form({
  noReportCase: f.choice('noReportCases', ['S']),
  personWish: f.choice('personWishes', ['S']),
  dutyTold: f.choice('dutyTold', ['K', 'S']),
  noReportReason: f.prose(['S'], 1000),
})
export const noReportReview = form({ noReportOutcome: f.choice('noReportOutcomes', ['S']), note: may(f.prose(['S'], 500)) })

const decision = { decisionNumber: f.text(40, ['K']), decisionOn: f.date(['K']) }
const note = may(f.prose(['K'], 500))

export const registration = form({ registrationNumber: f.text(40, ['K']), registeredOn: f.date(['K']) })
/** The prosecutor extends on one of four grounds (Criminal Procedure Code Art. 329). */
export const precheckExtension = form({ precheckGround: f.choice('precheckGrounds', ['K']), ...decision })
/** Passed on by jurisdiction (Criminal Procedure Code Art. 330). */
export const passing = form({ passedTo: f.office(['K'], { offices: investigating }), ...decision, note })
/** D17, by number only. */
export const opening = form({ criminalCaseNumber: f.text(40, ['K']), ...decision, evidence: may(f.many('evidenceKinds', ['K'])) })
/** D17; a copy goes to the person, if it is safe to keep it. */
export const refusal = form({ ...decision, reasons: f.prose(['K']), refusalCopy: f.choice('refusalCopies', ['K', 'S']) })
export const refusalAppeal = form({ appealBody: f.choice('appealBodies', ['K']), reasons: may(f.prose(['K'])) })
