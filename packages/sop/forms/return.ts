import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** Where the person is abroad; the place in words is safety. */
export const abroad = form({ country: f.choice('countries', ['C', 'N']), place: may(f.text(200, ['S'])) })
/** A person of another country found here. */
export const foreigner = form({ country: f.choice('countries', ['C', 'N']) })
