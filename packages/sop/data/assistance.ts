/** Lists of assistance: needs (D13), plan (D14), incidents, discharge and follow-up (D24, D25). */
export const assistanceLists = {
  needDomains: ['safety', 'health', 'mind', 'home-money', 'papers', 'law', 'family-children', 'work-learning'],
  needLevels: ['urgent', 'some', 'none', 'not-known'],
  incidentKinds: ['threat', 'place-disclosed', 'violence', 'exploiter-came', 'person-missing', 'self-harm', 'data-disclosed', 'other'],
  dischargeReasons: [
    'plan-completed',
    'no-longer-needed',
    'person-chose-to-leave',
    'moved-to-other-service',
    'returned-to-other-country',
    'lost-contact',
    'died',
  ],
  destinationKinds: ['own-home', 'family', 'rented', 'other-service', 'abroad', 'not-known'],
  safeThere: ['yes', 'doubtful', 'no', 'not-known'],
  followUp: ['yes', 'yes-through-mahalla', 'no', 'not-asked'],
} as const
