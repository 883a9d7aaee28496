import { past, registered, reportedAbroad } from '../openings.ts'
import { a, c, e, f, type Story } from '../story.ts'
import { asked, childDecided, foundAbroad, granted, helpedAtHome, home, ready, wishes } from '../threads.ts'

const adult = { abroad: true, child: false } as const
const child = { abroad: true, child: true } as const

/** Somebody found abroad by a consul, on every stretch of the way home, and somebody of another country found here. */
export const abroad: readonly Story[] = [
  {
    name: 'home from abroad',
    count: 7,
    age: past,
    opens: reportedAbroad,
    identification: [...foundAbroad, ...home, ...helpedAtHome],
    status: granted,
    wants: adult,
  },
  {
    name: 'return being prepared',
    count: 4,
    age: [110, 260],
    opens: reportedAbroad,
    identification: [...foundAbroad, ...wishes, e('consul', 'risk.assessed', [10, 40])],
    wants: adult,
  },
  {
    name: 'reception asked of an office that is silent',
    count: 2,
    age: [190, 300],
    opens: reportedAbroad,
    identification: [...foundAbroad, ...ready, e('consul', 'reception.asked', [2, 20], { recipient: 'silent' })],
    wants: adult,
  },
  {
    name: 'on the way home',
    count: 2,
    age: [234, 236],
    opens: reportedAbroad,
    identification: [...foundAbroad, ...home.slice(0, -1).map((beat) => ({ ...beat, after: [21, 23] as const }))],
    wants: adult,
  },
  {
    name: 'a child home from abroad',
    count: 3,
    age: past,
    opens: reportedAbroad,
    identification: [...foundAbroad, ...ready, ...childDecided, ...asked, ...home.slice(-4), ...helpedAtHome],
    wants: child,
  },
  {
    name: 'a child abroad, not decided yet',
    count: 1,
    age: [200, 260],
    opens: reportedAbroad,
    identification: [...foundAbroad, ...ready, f('social', 'guardian.appointed', [1, 8])],
    wants: child,
  },
  {
    name: 'did not arrive',
    count: 1,
    age: [600, 700],
    opens: reportedAbroad,
    identification: [...foundAbroad, ...home.slice(0, -1)],
    wants: adult,
  },
  {
    name: 'called off, stays there',
    count: 1,
    age: past,
    opens: reportedAbroad,
    identification: [
      ...foundAbroad,
      ...wishes,
      e('consul', 'return.abandoned', [10, 60]),
      e('consul', 'stay.settled', [40, 150], { staySolution: 'stays-there' }),
    ],
    wants: adult,
  },
  {
    name: 'too dangerous to return',
    count: 1,
    age: [300, 400],
    opens: reportedAbroad,
    identification: [
      ...foundAbroad,
      ...wishes,
      e('consul', 'risk.assessed', [10, 40], { returnRisk: 'unacceptable' }),
      e('consul', 'risk.unacceptable', [2, 10]),
    ],
    wants: adult,
  },
  {
    name: 'reached abroad, thinks it over',
    count: 1,
    age: [60, 200],
    opens: reportedAbroad,
    identification: [...foundAbroad.slice(0, 3), e('consul', 'consular.contact', [1, 20], { contactWish: 'wants-to-think' })],
    wants: adult,
  },
  {
    name: 'reported from abroad, nobody reached the person',
    count: 1,
    age: [90, 120],
    opens: reportedAbroad,
    identification: [],
    wants: adult,
  },
  {
    name: 'of another country, stay to be settled',
    count: 1,
    age: [100, 300],
    opens: registered,
    identification: [
      e('police', 'foreign.victim', [1, 8]),
      a('police', 'primary.assessed', [2, 12]),
      a('police', 'presumed.declared', [0.5, 3]),
    ],
    assistance: [c('police', 'referral.sent', [0.5, 8])],
    wants: { foreign: true, child: false },
  },
]
