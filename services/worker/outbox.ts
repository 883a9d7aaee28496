import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outgoing } from '@nrm/casework/deliver-notification'
import { has, t } from '@nrm/messages/t'

/** Where a message goes when it leaves the house: a mail relay, a text gateway, or the spool folder below. */
export type Channel = (message: Outgoing) => Promise<void>

/**
 * A spool folder that a gateway of the operator empties: one JSON file a message, with its text in the addressee's language. Files appear
 * whole or not at all; their names say nothing.
 */
export function spoolFolder(folder: string): Channel {
  return async (message) => {
    const key = `notification.${message.message}`
    const text = has(key) ? t(message.language, key) : message.message
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(join(folder, `.${message.id}`), JSON.stringify({ ...message, text }), { mode: 0o600 })
    await rename(join(folder, `.${message.id}`), join(folder, `${message.id}.json`))
  }
}
