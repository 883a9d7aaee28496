import { destroyCases } from '@nrm/casework/destroy-cases'
import type { SealedDb } from '@nrm/casework/sealed-db'

/** Does what the sweep of the operator does: destroys the cases two people agreed on and nobody stopped in time. */
export const destroyWhatIsDue = (worker: SealedDb): Promise<{ destroyed: number; failed: number }> =>
  destroyCases(worker, { requestId: 'test' })
