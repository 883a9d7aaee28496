/** Lists of the link with criminal proceedings (D16, D17). `reportGrounds`: the person's yes, or the duty and the dangers that take its place. */
export const criminalLists = {
  reportGrounds: ['consent', 'legal-ground', 'child-at-risk', 'danger-to-life', 'court-order'],
} as const
