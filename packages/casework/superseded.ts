import { Refusal } from '@nrm/sop/refusal'
import type { CaseSeen } from './view.ts'

/** Somebody else moved the procedure since it was read; `current` is the case as it stands now. */
export class Superseded extends Refusal {
  readonly current: CaseSeen

  constructor(current: CaseSeen) {
    super('changed-meanwhile')
    this.name = 'Superseded'
    this.current = current
  }
}
