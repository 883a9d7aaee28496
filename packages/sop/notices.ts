/** Messages an office receives; key of the catalog `notice.*`. They carry a case number and nothing else. */
export const notices = [
  'contact-overdue', 'assessment-overdue', 'danger-flagged', 'minor-suspected', 'negative-proposed', 'negative-returned',
  'presumed-declared', 'ngo-identified', 'validation-lapsed', 'person-withdrew', 'case-reopened',
  'base-answer-overdue', 'dossier-complete', 'session-called', 'chair-recused', 'status-granted', 'status-refused', 'status-deferred',
  'status-overdue', 'appeal-filed', 'appeal-overdue', 'appeal-upheld', 'appeal-dismissed', 'refusal-final', 'status-revoked',
  'referral-sent', 'referral-accepted', 'referral-rejected', 'referral-withdrawn', 'referral-unanswered', 'referral-unsent',
  'stay-ended', 'safety-incident', 'risk-returned',
] as const
export type Notice = (typeof notices)[number]
