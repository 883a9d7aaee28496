/** Closed lists of follow-up and closing (D25). */
export const closingLists = {
  followUpResults: ['fine', 'help-wanted', 'not-reached'],
  // Through the mahalla only where the person chose it; a relative or a neighbour is never asked.
  followUpThrough: ['directly', 'mahalla'],
  homeAndIncome: ['both', 'home-only', 'income-only', 'neither', 'not-asked'],
  helpWanted: ['no', 'yes', 'not-asked'],
  riskSigns: [
    'exploiter-in-touch',
    'new-offer-of-work-abroad',
    'debt',
    'papers-taken',
    'no-income',
    'no-home',
    'alone',
    'none',
    'not-asked',
  ],
  closedHow: ['goals-met', 'referred-on', 'moved-away', 'died'],
  declinedWhen: ['at-discharge', 'now'],
} as const
