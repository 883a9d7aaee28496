import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** Under 18, or in doubt, and then treated as a child. */
export const childPresumed = form({ maybeChild: f.choice('childDoubt', ['C'], { only: ['yes', 'unsure'] }) })
/** D21, the durable solution. */
export const solution = form({ note: may(f.prose(['C'], 500)) })
