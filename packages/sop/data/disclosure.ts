/**
 * Lists of disclosure. `disclosureGrounds`: what a share rests on. `overrideGrounds`: the legal grounds that take the place of a yes, each
 * time-boxed and reviewed (sop.md §0 rule 6). `consentRecipients`: the
 * kind of recipients an item is asked for. `textLanguages`: languages of the text read out.
 */
export const disclosureLists = {
  disclosureGrounds: [
    'consent',
    'danger-to-life',
    'child-at-risk',
    'unconscious',
    'court-order',
    'legal-ground',
    'care',
    'holds',
    'registered',
    'oversight',
    'named',
  ],
  overrideGrounds: ['danger-to-life', 'child-at-risk', 'unconscious', 'court-order', 'legal-ground'],
  overrideOutcomes: ['justified', 'justified-late', 'not-justified'],
  consentRecipients: [
    'own-office',
    'helping-offices',
    'commission',
    'single-base',
    'treating-office',
    'family',
    'consulate',
    'law-enforcement',
    'nobody',
  ],
  textLanguages: ['uz', 'ru', 'en', 'interpreted'],
} as const
