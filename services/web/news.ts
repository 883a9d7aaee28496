import type { Errand } from './errand.ts'
import type { CaseView, HistoryLine } from './views.ts'

/** What happened in a case since the reader's version of it. */
export type News = Readonly<{ lines: readonly HistoryLine[]; open: boolean }>

/** Steps of the procedure that the reader has not seen, oldest first. */
export function newsSince(errand: Errand, version: string | null, current: CaseView | null): News {
  const seen = version === null ? 0 : Number(version)
  const history = errand.case?.history ?? current?.history ?? []
  const procedure = errand.procedure?.procedure
  return {
    lines: history.filter((line) => line.procedure === procedure && line.version > seen).sort((a, b) => a.version - b.version),
    open: errand.open,
  }
}
