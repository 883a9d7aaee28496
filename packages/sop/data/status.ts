/**
 * Lists of the status procedure: base query (D07), dossier (D08), session and decision (D09, D10).
 * `dossierLines` follow forms.md §9; nothing about a criminal case, testimony or residence stands among them.
 */
export const statusLists = {
  baseGrounds: ['consent', 'legal-ground'],
  baseResults: ['nothing-found', 'found', 'found-in-part', 'no-answer'],
  materialKinds: [
    'own-account',
    'expert-opinion',
    'medical-summary',
    'contract',
    'messages',
    'ticket',
    'photo',
    'base-answer',
    'fact-against',
    'other',
  ],
  dossierLines: [
    'consent-status',
    'assessment',
    'own-account',
    'base-answer',
    'expert-opinion',
    'papers',
    'child-papers',
    'hearing-wish',
    'facts-against',
  ],
  dossierAnswers: ['present', 'not-needed', 'missing'],
  heardModes: ['in-person', 'video', 'in-writing', 'representative', 'declined'],
  conflictAnswers: ['no', 'yes'],
  voteChoices: ['grant', 'refuse', 'defer', 'abstain'],
  refusalGrounds: ['element-not-shown', 'other-body', 'fraud-final-decision'],
  deferReasons: ['document-missing', 'person-not-heard', 'expert-opinion-missing', 'base-answer-missing', 'interpreter-missing'],
  revokeGrounds: ['fraud-final-decision'],
  reopenReasons: ['new-fact', 'person-came-back', 'mistake-found', 'complaint'],
  deliveryModes: ['in-person', 'through-office', 'through-representative', 'by-safe-channel', 'read-aloud-kept'],
} as const
