import type { Text } from './sop-row.ts'

/** Procedure F, `domain/sop.md` §7. */
export const child: Text = {
  printed: [['–', 'child.presumed', 'F0']],
  added: [
    ['–', 'f.opened', 'F0'],
    ['F0', 'bid.done', 'F4'],
  ],
  who: {
    'child.presumed': {
      police: ['territory', 'holder'],
      ngo: ['holder', 'access'],
      centre: ['holder', 'access'],
      consul: ['holder'],
      'social-worker': ['holder', 'access'],
      supervisor: ['territory'],
    },
    'bid.done': { 'social-worker': ['holder'] },
    'f.opened': { system: ['nation'] },
  },
}
