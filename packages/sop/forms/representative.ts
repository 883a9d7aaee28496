import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** Hearing of whoever speaks for a child, before it may be proposed that the child is no presumed victim. */
export const representative = form({
  heardAs: f.choice('heardAs', ['C']),
  heardAt: f.moment(['C'], { prefill: 'now' }),
  heardSays: f.choice('heardSays', ['C', 'D']),
  note: may(f.prose(['C'], 500)),
})
