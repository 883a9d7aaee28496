import { approveSopChange, listSopVersions, proposeSopChange, stopSopChange } from '@nrm/casework/sop-versions'
import { asAccount } from '../as-account.ts'
import type { Ask } from '../ask-secret.ts'
import { type Given, type Status, Stopped } from '../command.ts'
import { dayGiven } from '../day-given.ts'
import { versionsGiven } from '../versions-given.ts'

/**
 * `nrm sop adopt PROCEDURE VERSION --from DATE | --approve | --stop`: which version new cases begin with, by the word of two people; without
 * `--approve` it is the first one's.
 */
export async function sopAdopt(given: Given, ask?: Ask): Promise<Status> {
  const { operands, options, terminal } = given
  const { procedure, to } = versionsGiven([operands[0] ?? '', operands[1] ?? '', operands[1] ?? ''])
  if (options.approve || options.stop) {
    await asAccount(
      given,
      async (db, who) => {
        const waiting = (await listSopVersions(db, who)).changes.find(
          (one) => one.kind === 'in-force' && one.procedure === procedure && one.to === to && one.state === 'proposed',
        )
        if (!waiting) throw new Stopped('no-proposal', `nothing waits for version ${to} of ${procedure}`)
        await (options.approve ? approveSopChange(db, who, waiting.id) : stopSopChange(db, who, waiting.id))
      },
      ask,
    )
    terminal.out(options.approve ? `${procedure}: version ${to} is approved` : `${procedure}: taken back`)
    return 0
  }
  const validFrom = dayGiven(options.from)
  await asAccount(given, (db, who) => proposeSopChange(db, who, { procedure, from: to, to, validFrom }), ask)
  terminal.out(
    `${procedure}: version ${to} from ${validFrom} is proposed; somebody else approves it with \`nrm sop adopt ${procedure} ${to} --approve\``,
  )
  return 0
}
