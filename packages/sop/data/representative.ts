/** Closed lists of the hearing of a child's representative. */
export const representativeLists = {
  heardAs: ['parent', 'guardian', 'social-worker', 'psychologist', 'other-trusted'],
  heardSays: ['was-exploited', 'was-not-exploited', 'cannot-say'],
} as const
