import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'
import { parameters } from '../parameters.ts'

/** Under 18, or in doubt, and then treated as a child. */
export const childPresumed = form({ maybeChild: f.choice('childDoubt', ['C'], { only: ['yes', 'unsure'] }) })

/** D22: who speaks for the child; asked first whether that person is suspected. */
export const guardian = form({
  guardianSuspected: f.choice('suspicion', ['C']),
  guardianKind: f.choice('guardianKinds', ['C']),
  guardianName: may(f.text(120, ['S'])),
  guardianPhone: may(f.phone(['S'])),
  appointedOn: f.date(['C']),
  actNumber: may(f.text(40, ['C'])),
})

export const dismissal = form({ dismissalReason: f.choice('dismissalReasons', ['C']), note: may(f.prose(['C'], 500)) })

/** D23: a protection order never runs longer than the law lets it; prolonging is a new order. */
export const order = form({
  threatFrom: f.many('riskSources', ['S']),
  orderMeasures: f.many('orderMeasures', ['C']),
  orderDays: f.number(1, Number(parameters['T.child.order.max'].value), ['C']),
  withBody: f.office(['C'], { offices: ['inson_centre'] }),
  orderHandedTo: f.choice('orderHandedTo', ['C']),
  actNumber: may(f.text(40, ['C'])),
})

export const orderEnd = form({ orderEnding: f.choice('orderEndings', ['C']), note: may(f.prose(['C'], 500)) })

/** D21, first part: all elements weighed for this child, who was heard. */
export const bestInterests = form({
  childHeard: f.choice('childHeard', ['C']),
  panel: f.many('panelMembers', ['C']),
  weighed: f.many('bestInterests', ['C']),
  childSays: may(f.prose(['C'])),
  safetyFindings: may(f.prose(['S'])),
  biaFindings: f.prose(['C']),
})

export const ageDispute = form({ ageGrounds: f.many('ageGrounds', ['C']), note: may(f.prose(['C'], 500)) })

const ageAssessment = {
  ageMethods: f.many('ageMethods', ['C']),
  childAgreed: f.choice('assent', ['C']),
  reasons: f.prose(['C'], 500),
}
/** The person stays a child, also where doubt stays. */
export const ageAssessed = form({ ageFinding: f.choice('childDoubt', ['C'], { only: ['yes', 'unsure'] }), ...ageAssessment })
/** Only without any doubt. */
export const adultFound = form({ doubtLeft: f.choice('doubtLeft', ['C']), ...ageAssessment })

/** D14 of a child: the rung, and why no lower one. */
export const placement = form({
  placement: f.choice('placements', ['C']),
  whyNotLower: may(f.many('whyNotLower', ['C'])),
  childSays: may(f.prose(['C'])),
})

/** D21, second part: the durable solution, by a panel. */
export const determination = form({
  durableSolution: f.choice('durableSolutions', ['C']),
  panel: f.many('panelMembers', ['C'], { least: 2 }),
  childHeard: f.choice('childHeard', ['C']),
  childSays: may(f.prose(['C'])),
  bidReasons: f.prose(['C']),
})

/** Who was present, where, how long, how recorded (CPC art. 121). What was said stays in the recording. */
export const childInterview = form({
  childPresent: f.many('childPresent', ['C']),
  interviewRoom: f.choice('interviewRooms', ['C']),
  interviewFrom: f.moment(['C'], { prefill: 'now' }),
  interviewMinutes: f.number(1, 600, ['C']),
  recording: f.choice('recordings', ['C']),
  recordingRef: may(f.text(80, ['C'])),
  againReason: may(f.prose(['C'], 500)),
})

/** The day stays unasked: a month is enough to know when the person is surely of age. */
export const majority = form({ birthMonth: f.shaped(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/, '2012-05', ['I']) })

export const handing = form({ toCentre: f.office(['C'], { offices: ['inson_centre'] }), note: may(f.prose(['C'], 500)) })

export const childReopening = form({ newFact: f.prose(['C'], 500) })
