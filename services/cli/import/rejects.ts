import { mkdir, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { csvLine } from '@nrm/contracts/csv'
import type { Fault } from './format.ts'

export type Rejects = Readonly<{ add: (row: number, line: number, faults: readonly Fault[]) => Promise<void>; close: () => Promise<void> }>

/**
 * The list of rejected rows: number of the row, line of the file, column at fault and code of the reason. It holds no value of
 * the file, because it is passed from hand to hand. The file is made with the first row.
 */
export function openRejects(path: string): Rejects {
  let file: ReturnType<typeof begun> | undefined
  // One after the other: rows are rejected by several hands at once.
  let written: Promise<unknown> = Promise.resolve()
  return {
    add: async (row, line, faults) => {
      file ??= begun(path)
      const text = faults.map((fault) => csvLine([String(row), String(line), fault.field, fault.code])).join('')
      const opened = file
      written = written.then(async () => (await opened).appendFile(text))
      await written
    },
    close: async () => (await file)?.close(),
  }
}

async function begun(path: string) {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w', 0o600)
  await file.appendFile(csvLine(['row', 'line', 'field', 'reason']))
  return file
}
