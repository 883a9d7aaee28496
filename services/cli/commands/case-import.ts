import { join, resolve } from 'node:path'
import { type Given, type Status, Stopped, type Terminal } from '../command.ts'
import { dataFolder, withSealedDatabase } from '../databases.ts'
import { ctdcFormat } from '../import/ctdc-format.ts'
import type { Format } from '../import/format.ts'
import { htcdsFormat } from '../import/htcds-format.ts'
import { importFile, type Tally } from '../import/import-file.ts'
import { inspectFile } from '../import/inspect-file.ts'
import { openRejects } from '../import/rejects.ts'
import { progress, rate } from '../progress.ts'

const formats: readonly Format[] = [htcdsFormat, ctdcFormat]

/** `nrm case import FILE --format …`: status 0 when every row is in, 1 when rows were rejected or the run was stopped. */
export async function caseImport({ operands, options, terminal }: Given): Promise<Status> {
  const format = formats.find(({ name }) => name === options.format) as Format
  const concurrency = atOnceFrom(options.concurrency)
  const file = await inspectFile(resolve(operands[0] ?? ''))
  const kept = (ending: string) => join(dataFolder(), 'import', `${file.sha256.slice(0, 16)}.${format.name}.${ending}`)
  const rejectsPath = typeof options.rejects === 'string' ? resolve(options.rejects) : kept('rejects.csv')
  const rejects = openRejects(rejectsPath)
  const shown = progress('case import', Math.max(1, file.lines - 1), terminal.err)
  const started = Date.now()
  try {
    const tally = await withSealedDatabase(concurrency, (db) =>
      importFile({
        db,
        path: file.path,
        format,
        rejects,
        concurrency,
        journalPath: kept('json'),
        stop: terminal.stop,
        idColumn: String(options.id ?? 'id'),
        ignoreUnknown: options['ignore-unknown'] === true,
        isConsentHeldBySource: options.consent === 'held-by-source',
        login: options.as as string | undefined,
        onBegin: (notRead) => notRead.length > 0 && terminal.err(`columns not read: ${notRead.join(', ')}`),
        onRow: shown.at,
      }),
    )
    shown.end()
    return report(tally, Date.now() - started, rejectsPath, terminal)
  } finally {
    shown.end()
    await rejects.close()
  }
}

function report(tally: Tally, milliseconds: number, rejectsPath: string, { out, err, stop }: Terminal): Status {
  out(`rows ${tally.rows}: loaded ${tally.loaded}, already there ${tally.already}, rejected ${tally.rejected}`)
  out(`${(milliseconds / 1000).toFixed(1)} s, ${rate(tally.loaded, milliseconds)} cases a second`)
  if (tally.rejected > 0) out(`rejected rows: ${rejectsPath}`)
  if (stop.aborted) err('stopped: the same command goes on from here')
  return tally.rejected > 0 || stop.aborted ? 1 : 0
}

function atOnceFrom(value: string | true | undefined): number {
  const count = Number(value ?? 12)
  if (!Number.isInteger(count) || count < 1 || count > 64)
    throw new Stopped('wrong-usage', '--concurrency is a whole number from 1 to 64', 2)
  return count
}
