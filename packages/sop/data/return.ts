/**
 * Lists of the return procedure: report from abroad, consular contact, return risk assessment (D18), travel document (D20), arrival, and
 * solutions other than return. What is not known stands last.
 */
export const returnLists = {
  abroadSituations: ['free', 'in-shelter', 'in-hospital', 'held-by-authorities', 'with-exploiter', 'not-known'],
  contactModes: ['in-person', 'by-phone', 'through-partner'],
  nationalityResults: ['confirmed', 'being-checked', 'not-confirmed', 'other-country'],
  contactWishes: ['wants-to-return', 'wants-to-think', 'does-not-want', 'cannot-speak-freely'],
  // Nobody is sent before the time to reflect is over who asked for it.
  reflectionWishes: ['go-now', 'wait'],
  returnRiskDomains: ['identity', 'traffickers', 'family', 'authorities', 'health', 'journey', 'reception', 'livelihood', 'children'],
  returnRiskLevels: ['high', 'medium', 'low', 'not-known'],
  returnRisks: ['acceptable', 'acceptable-with-measures', 'unacceptable'],
  receivingKinds: ['authority', 'ngo', 'international-organisation', 'shelter', 'family'],
  travelDocuments: ['own-passport', 'return-certificate', 'foreign-document'],
  travelMeans: ['plane', 'train', 'bus', 'car', 'other'],
  escorts: ['consul', 'social-worker', 'ngo', 'centre', 'relative', 'none'],
  arrivalPlaces: ['airport', 'station', 'border-post', 'office'],
  arrivalQuestions: ['nobody-asked', 'papers-only', 'police-asked'],
  abandonReasons: ['changed-mind', 'fear', 'wants-to-stay', 'family-reasons', 'health', 'lost-contact', 'other'],
  stayPapers: ['valid', 'expired', 'none', 'not-known'],
  staySolutions: ['temporary-stay', 'residence', 'asylum', 'third-country', 'stays-there', 'returned-alone', 'no-more-contact'],
  familyMembers: ['parent', 'spouse', 'adult-child', 'sibling', 'other-relative'],
  familyWords: ['alive-and-safe', 'will-call', 'coming-home', 'where-to-meet'],
} as const
