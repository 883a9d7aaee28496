import type { Entered, Tx } from '@nrm/db/as-actor'
import type { CaseRow, ClockRow, ProcedureRow } from '@nrm/db/queries/door'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { CaseKeys } from './case-keys.ts'
import type { Held } from './consent-held.ts'
import type { Reference } from './reference.ts'
import { actorOf } from './who.ts'
import { nothingYet, type Work } from './work.ts'

type Loaded = Readonly<{
  tx: Tx
  entered: Entered
  reference: Reference
  rows: readonly (ProcedureRow & { file: CaseRow })[]
  clocks: readonly ClockRow[]
  actAt: string
  after: (point: string) => void
  keys: CaseKeys | null
  consent?: Held
}>

/** Work on a case that exists, from its locked rows. */
export function workOn({ tx, entered, reference, rows, clocks, actAt, after, keys, consent }: Loaded): Work {
  const [first] = rows
  if (!first) throw new Error('a case without procedures')
  return {
    tx,
    entered,
    actor: actorOf(entered),
    reference,
    actAt,
    after,
    keys,
    file: first.file,
    isNewCase: false,
    fileChanged: false,
    procedures: new Map(
      rows.map(({ file: _, ...row }) => [row.procedure as ProcedureName, { row, loadedVersion: row.version, lastStep: '' }]),
    ),
    clocks: [...clocks],
    ...nothingYet(),
    ...consent,
  }
}
