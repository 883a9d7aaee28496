import type { HistoryRow } from '@nrm/db/queries/case-reading'
import type { CriminalFacts } from '@nrm/sop/machines/criminal-facts'
import { accountSteps, proceedingsReaders } from '@nrm/sop/proceedings-sight'
import { readable } from './readable.ts'
import type { Seen } from './view.ts'

/** Whether this reader is told more of the criminal line than the state it is in. */
export const readsProceedings = (seen: Parameters<typeof readable>[0]): boolean =>
  proceedingsReaders.some((compartment) => readable(seen, compartment))

/** How the person stands in the criminal case; null where there is none. How often the story was told counts every procedure. */
export function proceedingsView({ procedures }: Pick<Seen, 'procedures'>, history: readonly HistoryRow[]) {
  const row = procedures.get('criminal')?.row
  if (!row) return null
  const { liability, claim, deposition, proceduralStanding } = row.context as unknown as CriminalFacts
  const told = history.filter(({ step }) => accountSteps.has(step)).length
  return { accounts: told + (deposition === 'done' ? 1 : 0), liability, claim, deposition, proceduralStanding }
}

/** Whether it is told that a step wrote something: of the criminal line only to who reads some of it, or is told of the line at all. */
export const isRecordTold = (
  seen: Parameters<typeof readable>[0],
  { procedureId, fields }: Readonly<{ procedureId: string; fields: Readonly<Record<string, unknown>> }>,
): boolean => seen.procedures.get('criminal')?.row.id !== procedureId || Object.keys(fields).length > 0 || readsProceedings(seen)
