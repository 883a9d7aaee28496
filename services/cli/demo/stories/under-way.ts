import { heard, registered } from '../openings.ts'
import type { Story } from '../story.ts'
import { completed, found, granted, grantedAfterCheck, presumed, stayed } from '../threads.ts'

/** The same good course, opened in the last weeks and cut off by today. */
export const underWay: readonly Story[] = [
  { name: 'under way', count: 21, age: [4, 1000], opens: registered, identification: presumed, status: granted, assistance: stayed },
  {
    name: 'under way from a signal',
    count: 10,
    age: [2, 300],
    opens: heard,
    identification: [...found, ...presumed],
    status: grantedAfterCheck,
    assistance: completed,
  },
]
