import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

const decision = { decisionNumber: f.text(40, ['K']), decisionOn: f.date(['K']) }
const note = may(f.prose(['K'], 500))

/** Standing in the criminal case, by number only; it is not the status of the mechanism (Criminal Procedure Code Art. 54). */
export const recognition = form({ ...decision, rightsExplained: f.choice('yesNo', ['K']) })

export const protection = form({ protectionWanted: f.many('protectionMeasures', ['K']), note })
/** The log of measures: whoever cares for the person must know them. */
export const protectionAnswer = form({ protectionGiven: f.many('protectionMeasures', ['K', 'S']), ...decision, note })

const retelling = { interviewTopics: f.many('interviewTopics', ['K']), retellingReason: may(f.prose(['K'], 500)) }
/** One interview, planned: when is told to those who go with the person. */
export const testimonyPlan = form({
  plannedFor: f.moment(['K', 'S']),
  interviewBasis: f.choice('interviewBases', ['K']),
  trainedInterviewer: f.choice('yesNo', ['K']),
  ...retelling,
})
/** Interview as held; of a minor Criminal Procedure Code Art. 121 asks who was there, how long, in which room. */
export const interview = form({
  startedAt: f.moment(['K']),
  endedAt: f.moment(['K']),
  breakMinutes: f.number(0, 480, ['K']),
  interviewEnd: f.choice('interviewEnds', ['K']),
  interviewPresence: f.many('interviewPresence', ['K']),
  ageAtInterview: f.choice('ageAtInterview', ['K']),
  liabilityWarned: f.choice('yesNo', ['K']),
  hearingRoom: f.choice('hearingRooms', ['K']),
  recordingReference: may(f.text(60, ['K'])),
  ...retelling,
})
export const depositionRequest = form({ depositionGround: f.choice('depositionGrounds', ['K']), note })
export const deposition = form({
  judgeDecision: f.choice('judgeDecisions', ['K']),
  ...decision,
  recordingReference: may(f.text(60, ['K'])),
})

/** Claim for compensation: in writing or aloud, without a fee (Criminal Procedure Code Art. 276). */
export const claim = form({ claimAnswer: f.choice('claimAnswers', ['K', 'S']) })

export const liabilityIssue = form({
  charges: f.many('charges', ['K']),
  chargeNumber: may(f.text(40, ['K'])),
  liabilityBases: f.many('liabilityBases', ['K']),
  note,
})
/** The prosecutor's written answer, the only thing that closes the flag. */
export const liabilityAnswer = form({
  liabilityOutcome: f.choice('liabilityOutcomes', ['K', 'S']),
  answerNumber: f.text(40, ['K']),
  answerOn: f.date(['K']),
  reasons: f.prose(['K']),
})

export const investigationExtension = form({ extendedBy: f.choice('extendingProsecutors', ['K']), ...decision })
export const suspension = form({ suspensionGround: f.choice('suspensionGrounds', ['K']), ...decision, note })
export const toCourt = form({ ...decision, evidence: may(f.many('evidenceKinds', ['K'])), note })
export const trial = form({ trialOn: f.date(['K']) })
export const decided = form({ ...decision, note })
export const judgment = form({
  judgmentOn: f.date(['K']),
  judgmentOutcome: f.choice('judgmentOutcomes', ['K']),
  compensation: f.choice('compensationResults', ['K', 'S']),
  note,
})
export const judgmentAppeal = form({ appellant: f.choice('judgmentAppellants', ['K']), appealedOn: f.date(['K']) })
