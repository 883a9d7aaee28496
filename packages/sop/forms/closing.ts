import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** How the follow-up ended. */
export const followUpEnd = form({ note: may(f.prose(['C'], 500)) })
