import { approveParameter, rejectParameter, withdrawParameter } from '@nrm/casework/decide-parameter'
import { listParameters } from '@nrm/casework/parameters'
import { proposeParameter } from '@nrm/casework/propose-parameter'
import type { Provenance } from '@nrm/sop/parameters'
import { asAccount } from '../as-account.ts'
import type { Ask } from '../ask-secret.ts'
import { type Given, type Status, Stopped } from '../command.ts'
import { dayGiven } from '../day-given.ts'

/** `nrm parameter propose`: one person's word; the value changes when somebody else approves. */
export async function parameterPropose(given: Given, ask?: Ask): Promise<Status> {
  const { operands, options, terminal } = given
  const [code = '', value = ''] = operands
  const validFrom = dayGiven(options.from)
  const proposal = { code, value, basis: String(options.basis), provenance: options.known as Provenance, validFrom }
  await asAccount(given, (db, who) => proposeParameter(db, who, { ...proposal, note: options.note ? String(options.note) : null }), ask)
  terminal.out(`${code}: proposed; somebody else approves it with \`nrm parameter approve ${code}\``)
  return 0
}

/** `nrm parameter approve | reject | withdraw`: what becomes of the proposal that waits for a parameter. */
export async function parameterDecide(act: 'approve' | 'reject' | 'withdraw', given: Given, ask?: Ask): Promise<Status> {
  const [code = ''] = given.operands
  const version = await asAccount(
    given,
    async (db, who) => {
      const waiting = (await listParameters(db, who)).find((one) => one.code === code)?.proposal
      if (!waiting) throw new Stopped('no-proposal', `nothing waits for ${code}`)
      if (act === 'approve') return (await approveParameter(db, who, waiting.id)).version
      await (act === 'reject'
        ? rejectParameter(db, who, waiting.id, { why: String(given.options.why) })
        : withdrawParameter(db, who, waiting.id))
      return null
    },
    ask,
  )
  given.terminal.out(
    version === null ? `${code}: ${act === 'reject' ? 'rejected' : 'taken back'}` : `${code}: version ${version} is approved`,
  )
  return 0
}
