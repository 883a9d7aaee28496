import type { Text } from './sop-row.ts'

/** Procedure D, `domain/sop.md` §5. */
export const criminal: Text = {
  printed: [['–', 'crime.indicated', 'D0']],
  added: [['D0', 'case.refused', 'D3']],
  who: {
    'crime.indicated': {
      police: ['territory', 'holder'],
      ngo: ['holder', 'access'],
      centre: ['holder', 'access'],
      'social-worker': ['holder', 'access'],
      consul: ['holder'],
      secretary: ['territory'],
    },
    'case.refused': { prosecutor: ['territory'], investigator: ['holder'] },
  },
}
