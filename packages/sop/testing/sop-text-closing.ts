import type { Text, Who } from './sop-row.ts'

const carers: Who = { centre: ['holder'], ngo: ['holder'], 'social-worker': ['holder'], police: ['holder'], consul: ['holder'] }
const byClock: Who = { system: ['nation'] }

/**
 * Procedure G, `domain/sop.md` §8. `risk.returned` stands in procedure C, where it leads (C4 to C0); `restricted` and `destroy.due` are facts
 * of the case and of all its procedures at once and no steps of one.
 */
export const closing: Text = {
  printed: [
    ['G0', 'followup.done', 'G0'],
    ['G0', 'followup.complete', 'G1'],
    ['G0', 'lost', 'G1'],
    ['G0', 'declined', 'G1'],
    ['G1', 'reopened', 'G0p'],
  ],
  added: [
    ['–', 'g.opened', 'G0'],
    ['G0', 'followup.overdue', 'G0'],
    // Help that goes on again lets the follow-up rest; the discharge that ends it begins the terms anew.
    ['G0', 'followup.rested', 'G0p'],
    ['G1', 'followup.rested', 'G0p'],
    ['G0p', 'followup.resumed', 'G0'],
  ],
  who: {
    'followup.done': carers,
    'followup.complete': carers,
    lost: carers,
    declined: carers,
    reopened: {
      police: ['territory', 'holder'],
      ngo: ['holder', 'access'],
      centre: ['holder', 'access'],
      consul: ['holder'],
      'social-worker': ['holder', 'access'],
      secretary: ['territory'],
      prosecutor: ['territory'],
      supervisor: ['territory'],
    },
    'g.opened': byClock,
    'followup.overdue': byClock,
    'followup.rested': byClock,
    'followup.resumed': byClock,
  },
}
