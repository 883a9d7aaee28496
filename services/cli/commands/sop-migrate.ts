import { randomUUID } from 'node:crypto'
import { casesLeft, changesNow, runSopChange } from '@nrm/casework/run-sop-change'
import { approveSopChange, dryRun, listSopVersions, proposeSopChange, stopSopChange, undoSopChange } from '@nrm/casework/sop-versions'
import { t } from '@nrm/messages/t'
import { stateOf } from '@nrm/sop/states'
import { asAccount } from '../as-account.ts'
import type { Ask } from '../ask-secret.ts'
import { type Given, type Status, Stopped } from '../command.ts'
import { withDatabase } from '../databases.ts'
import { progress } from '../progress.ts'
import { versionsGiven } from '../versions-given.ts'

type Named = ReturnType<typeof versionsGiven>
type Change = Awaited<ReturnType<typeof listSopVersions>>['changes'][number]

/**
 * `nrm sop migrate PROCEDURE FROM TO`: running cases from one version to another. `--dry-run` counts; `--propose`, then `--approve` by somebody
 * else, who also sees it run; `--undo` sends back what took no step since; `--resume` goes on with what was broken off.
 */
export async function sopMigrate(given: Given, ask?: Ask): Promise<Status> {
  const named = versionsGiven(given.operands)
  const acts = ['dry-run', 'propose', 'approve', 'stop', 'undo', 'resume'].filter((act) => given.options[act])
  if (acts.length !== 1) throw new Stopped('wrong-usage', 'one of --dry-run, --propose, --approve, --stop, --undo, --resume', 2)
  const [act] = acts
  if (act === 'dry-run') return counted(given, named)
  if (act !== 'resume' && !given.options.as) throw new Stopped('wrong-usage', '--as names the account it is done with', 2)
  if (act === 'propose') {
    await asAccount(given, (db, who) => proposeSopChange(db, who, { ...named, validFrom: null }), ask)
    given.terminal.out(`proposed; somebody else approves it with \`nrm sop migrate ${given.operands.join(' ')} --approve\``)
    return 0
  }
  if (act === 'resume') return run(given, await underWay(named))
  const change = await asAccount(
    given,
    async (db, who) => {
      const found = (await listSopVersions(db, who)).changes.find(
        (one) => isOf(one, named) && one.may.some((may) => may === act || (act === 'approve' && one.state === 'proposed')),
      )
      if (!found) throw new Stopped('no-proposal', 'nothing of the kind waits for it')
      await (act === 'approve' ? approveSopChange : act === 'stop' ? stopSopChange : undoSopChange)(db, who, found.id)
      return found.id
    },
    ask,
  )
  if (act !== 'stop') return run(given, change)
  given.terminal.out('taken back')
  return 0
}

const isOf = (change: Pick<Change, 'kind' | 'procedure' | 'from' | 'to'>, { procedure, from, to }: Named) =>
  change.kind === 'migration' && change.procedure === procedure && change.from === from && change.to === to

async function underWay(named: Named): Promise<string> {
  const changes = await withDatabase('worker', 1, (db) => changesNow(db))
  const found = changes.find((one) => isOf(one, named) && (one.state === 'approved' || one.state === 'undoing'))
  if (!found) throw new Stopped('no-proposal', 'no migration of these versions is under way')
  return found.id
}

async function run({ terminal: { out, err, stop } }: Given, change: string): Promise<Status> {
  const requestId = randomUUID()
  const { finished, now } = await withDatabase('worker', 2, async (db) => {
    const shown = progress('sop migrate', await casesLeft(db, requestId, change), err)
    const ran = await runSopChange(db, change, { requestId, stop, onProgress: shown.at }).finally(() => shown.end())
    return { ...ran, now: (await changesNow(db)).find(({ id }) => id === change) }
  })
  out(`moved ${now?.moved}, sent back ${now?.returned}, took a further step and stay ${now?.movedOn}`)
  if (!finished) err('stopped: `nrm sop migrate … --resume` goes on from here, and so does the worker')
  return finished ? 0 : 1
}

/** Numbers by state; no case, no name. */
async function counted({ terminal: { out } }: Given, { procedure, from, to }: Named): Promise<Status> {
  const who = { system: true, requestId: randomUUID() } as const
  const lines = await withDatabase('worker', 1, (db) => dryRun(db, who, procedure, from, to))
  const code = (name: string) => `${stateOf(procedure, name).code} ${name}`
  const reason = (stays: string) => t('en', `web.version.stays.${stays}` as 'web.version.stays.merged')
  for (const { state, to_state: leads, stays, cases, restricted } of lines)
    out(
      `${code(state)} → ${leads ? code(leads) : `stays: ${reason(stays ?? '')}`}\t${cases}${restricted > 0 ? ` (${restricted} restricted)` : ''}`,
    )
  const sum = (some: (typeof lines)[number][]) => some.reduce((total, { cases }) => total + cases, 0)
  const moves = sum(lines.filter(({ to_state: leads }) => leads))
  out(`move ${moves}, stay ${sum([...lines]) - moves}`)
  return 0
}
