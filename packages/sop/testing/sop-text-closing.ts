import type { Text } from './sop-row.ts'

/** Procedure G, `domain/sop.md` §8. */
export const closing: Text = {
  printed: [['G0', 'followup.complete', 'G1']],
  added: [['–', 'g.opened', 'G0']],
  who: {
    'followup.complete': { centre: ['holder'], ngo: ['holder'], 'social-worker': ['holder'], police: ['holder'] },
    'g.opened': { system: ['nation'] },
  },
}
