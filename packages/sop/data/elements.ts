/**
 * Lists of the three elements (act, means, purpose) and of the talk (D04).
 * Palermo Protocol art. 3 with the national extras of standards.md §1; `sale` is the act of Criminal Code art. 135.
 */
export const elementLists = {
  acts: ['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt', 'sale', 'none', 'not-known'],
  means: [
    'threat', 'force', 'other-coercion', 'abduction', 'fraud', 'deception', 'abuse-of-power', 'abuse-of-vulnerability',
    'payments-benefits', 'not-needed-child', 'none', 'not-known',
  ],
  purposes: [
    'prostitution-of-others', 'other-sexual', 'forced-labour', 'slavery', 'servitude', 'organ-removal',
    'forced-begging', 'forced-marriage', 'forced-criminality', 'armed-conflict', 'illegal-adoption', 'surrogacy', 'other',
    'none', 'not-known',
  ],
  purposeStages: ['intended', 'carried-out', 'not-known'],
  indicatorAnswers: ['yes-seen', 'yes-told', 'yes-paper', 'yes-inferred', 'no', 'not-known'],
  talkPlaces: [
    'quiet-room', 'shelter', 'hospital', 'police-office', 'consulate', 'border-point', 'person-home', 'public-place',
    'by-phone', 'by-video', 'other',
  ],
  talkPresent: [
    'interpreter', 'psychologist', 'legal-representative', 'trusted-person', 'lawyer', 'doctor', 'social-worker', 'pedagogue',
    'second-officer', 'other', 'none',
  ],
  personConditions: ['calm', 'tired', 'frightened', 'in-pain', 'under-influence', 'could-not-go-on', 'not-known'],
  findings: ['presumed', 'not-presumed', 'more-time'],
  negativeReasons: ['no-act-no-purpose', 'purpose-without-act', 'other-crime', 'mistaken-identity'],
  elementFindings: ['shown', 'not-shown', 'not-needed-child'],
} as const
