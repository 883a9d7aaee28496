import { randomUUID } from 'node:crypto'
import { lawInForce } from '@nrm/casework/law-in-force'
import { manualHtml, type Printed } from '@nrm/manual/manual'
import type { Language } from '@nrm/messages/languages'
import type { Given, Status } from '../command.ts'
import { withDatabase } from '../databases.ts'
import { writeOut } from '../write-out.ts'

/** `nrm sop manual`: the whole SOP to read and to print as it is installed, or with `--here` as it is in force in this installation. */
export async function sopManual(given: Given): Promise<Status> {
  const { lang, here } = given.options
  await writeOut(given, async () => manualHtml(lang as Language, here ? await printedHere() : {}))
  return 0
}

/** Versions and values in force today. @throws Stopped where no database stands behind the command */
export const printedHere = (): Promise<Printed> =>
  withDatabase('worker', 1, async (db) => {
    const { day, versions, parameters } = await lawInForce(db, { system: true, requestId: randomUUID() })
    return { day, versions, inForce: parameters }
  })
