import { Problem, problems } from '@nrm/contracts/problems'
import { z } from 'zod'

const refused = { description: 'Refused; `code` says why', content: { 'application/problem+json': { schema: Problem } } }

/** Response schemas of every refusal; the statuses are those of the table of problems. */
export const refusals = Object.fromEntries(Object.values(problems).map(({ status }) => [status, refused])) as Record<
  Refused,
  typeof refused
>
type Refused = (typeof problems)[keyof typeof problems]['status']

/** Response of an act that has nothing to tell. */
export const Nothing = z.undefined().describe('Done')
