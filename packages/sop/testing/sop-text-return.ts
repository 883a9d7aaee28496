import type { Text } from './sop-row.ts'

/** Procedure E, `domain/sop.md` §6. */
export const returning: Text = {
  printed: [
    ['–', 'abroad.reported', 'E0'],
    ['–', 'foreign.victim', 'E5'],
  ],
  added: [['E0', 'return.abandoned', 'E5']],
  who: {
    'abroad.reported': { consul: ['holder'], ngo: ['holder'], police: ['territory', 'holder'] },
    'foreign.victim': { police: ['territory', 'holder'], ngo: ['holder'], centre: ['holder'], 'social-worker': ['holder'] },
    'return.abandoned': { consul: ['holder'], ngo: ['holder'], police: ['territory', 'holder'] },
  },
}
