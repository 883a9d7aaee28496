import { randomUUID } from 'node:crypto'
import { caseIdOf, type Replay, replayAll, replayCase } from '@nrm/casework/replay-case'
import { type Given, type Status, Stopped } from '../command.ts'
import { withSealedDatabase } from '../databases.ts'
import { type Progress, progress } from '../progress.ts'

/**
 * `nrm sop replay --case N | --all`: takes the stored history of cases once more, each step under its own version, and compares; status 1 where
 * a case does not come to what is stored.
 */
export async function sopReplay({ options, terminal }: Given): Promise<Status> {
  if ((options.case === undefined) === (options.all === undefined)) throw new Stopped('wrong-usage', 'either --case N or --all', 2)
  const requestId = randomUUID()
  return withSealedDatabase(2, async (db) => {
    if (options.case !== undefined) {
      const id = await caseIdOf(db, requestId, String(options.case))
      const replay = id && (await replayCase(db, requestId, id))
      if (!replay) throw new Stopped('not-found', `there is no case ${options.case}`)
      return report([replay], terminal)
    }
    const all: Replay[] = []
    let shown: Progress | undefined
    await replayAll(
      db,
      requestId,
      (replay, total) => {
        shown ??= progress('sop replay', total, terminal.err)
        all.push(replay)
        shown.at(all.length)
      },
      terminal.stop,
    ).finally(() => shown?.end())
    return report(all, terminal)
  })
}

function report(all: readonly Replay[], { out, err, stop }: Given['terminal']): Status {
  const differing = all.filter(({ differences }) => differences.length > 0)
  for (const { number, differences } of differing)
    for (const { procedure, version, code } of differences) out(`${number} ${procedure} ${version}: ${code}`)
  const steps = all.reduce((sum, one) => sum + one.steps, 0)
  out(`cases ${all.length}, steps ${steps}, destroyed ${all.filter(({ destroyed }) => destroyed).length}, differing ${differing.length}`)
  if (stop.aborted) err('stopped before the end')
  return differing.length > 0 || stop.aborted ? 1 : 0
}
