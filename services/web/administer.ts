import type { Call } from './api-client.ts'
import { type Fault, faultsOf } from './forms/fault.ts'
import { interrupts, Trouble } from './trouble.ts'
import type { Visit } from './visit.ts'

/** What became of an act of the administration. */
export type Done<T> =
  | Readonly<{ type: 'done'; answer: T }>
  | Readonly<{ type: 'refused'; status: number; faults: readonly Fault[]; lead: string | null }>

/** Asks the API to change something; what it refuses comes back with the reasons, a lost session or a confirmation that is needed is thrown. */
export async function administer<T>(visit: Visit, path: string, call: Call): Promise<Done<T>> {
  try {
    return { type: 'done', answer: await visit.api<T>(path, call) }
  } catch (error) {
    if (!(error instanceof Trouble) || interrupts(error) || error.status === 404 || error.status >= 500) throw error
    const faults = faultsOf(visit.t, error.problem).map((fault) => ({ ...fault, path: fault.path.replace(/^name\./, '') }))
    return { type: 'refused', status: error.status, faults, lead: error.problem?.detail ?? null }
  }
}
