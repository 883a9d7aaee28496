import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * How far a file was loaded: every row up to `row` is settled but those in `refused`. It only saves time: what happened is
 * in the database, and `submission` (of the last of these rows) is how one sees whether it is this database.
 */
export type Progress = Readonly<{ row: number; submission: string | null; refused: readonly number[] }>

export type Journal = Readonly<{
  /** Rows may be settled in any order; the mark moves over those that leave no gap. */
  settle: (row: number, submission: string | null, wasRefused: boolean) => void
  save: () => Promise<void>
}>

/** What an earlier run left, or nothing. A file that cannot be read counts as nothing. */
export async function readJournal(path: string): Promise<Progress> {
  try {
    const { row, submission, refused } = JSON.parse(await readFile(path, 'utf8')) as Progress
    if (Number.isInteger(row) && Array.isArray(refused))
      return { row, submission: typeof submission === 'string' ? submission : null, refused }
  } catch {
    // No journal: every row is sent, and the door knows those it has.
  }
  return { row: 0, submission: null, refused: [] }
}

/** A journal that goes on after `from`. */
export function keepJournal(path: string, from: Progress): Journal {
  let { row, submission } = from
  const refused = new Set(from.refused)
  const ahead = new Map<number, string | null>()
  let saved: Promise<void> = Promise.resolve()
  return {
    settle: (done, id, wasRefused) => {
      if (wasRefused) refused.add(done)
      else refused.delete(done)
      if (done > row) ahead.set(done, id)
      while (ahead.has(row + 1)) {
        row += 1
        submission = ahead.get(row) ?? submission
        ahead.delete(row)
      }
    },
    save: () => {
      const text = JSON.stringify({ row, submission, refused: [...refused] } satisfies Progress)
      saved = saved.then(() => written(path, text))
      return saved
    },
  }
}

async function written(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, text, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
