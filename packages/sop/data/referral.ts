/**
 * Lists of consent (D03, D26), of referral (D06) and of contact that failed. Missing papers, a missing status and a missing criminal
 * case are not reasons to decline and therefore not on `declineReasons`.
 */
export const referralLists = {
  consentAnswer: ['agrees', 'agrees-in-part', 'refuses', 'cannot-be-asked'],
  consentExceptions: ['danger-to-life', 'child-at-risk', 'unconscious', 'court-order'],
  consentItems: ['record', 'refer', 'status', 'base', 'doctor', 'family', 'consulate', 'crime', 'contact', 'statistics'],
  consentAnswers: ['yes', 'no', 'later'],
  // The last is no way of asking: the law makes everything be asked again.
  consentModes: ['said-aloud-witnessed', 'signed', 'electronic', 'held-by-source', 'asked-again'],
  copyGiven: ['yes', 'not-safe'],
  withdrawScopes: ['everything', 'sharing', 'status', 'assistance', 'contact', 'statistics'],
  noContactReasons: ['no-answer', 'wrong-contact', 'not-found-at-place', 'not-safe-to-try', 'left-territory', 'too-little-known', 'other'],
  services: [
    'material',
    'housing',
    'food',
    'hygiene',
    'clothes',
    'medical',
    'psychological',
    'legal',
    'documents',
    'job',
    'education',
    'transport',
    'family-mediation',
    'job-quota-referral',
    'social-services-484',
    'business-start',
  ],
  urgencies: ['now', 'today', 'within-term'],
  referralBasis: ['consent', 'danger-to-life', 'child-at-risk', 'court-order'],
  sharedParts: ['language', 'sex', 'age-band', 'needs', 'risks', 'safe-contact'],
  referralAnswers: ['accept', 'accept-in-part', 'decline'],
  declineReasons: ['no-place', 'outside-remit', 'not-safe-here', 'needs-not-met', 'person-changed-mind', 'sent-by-mistake'],
  revealReasons: ['contact-person', 'check-double', 'prepare-document', 'medical-need', 'court-request', 'other'],
} as const
