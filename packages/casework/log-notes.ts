import type { Tx } from '@nrm/db/as-actor'
import { rootOfCase } from '@nrm/db/queries/case-keys'
import type { Vault } from '@nrm/vault/vault'

/** Text an officer adds to an entry of the evidence log, closed with the root of the case: the entry stays provable, the words go with the case. */
export async function sealedNote(
  { vault }: Readonly<{ vault: Vault }>,
  tx: Tx,
  caseId: string,
  note: string | undefined,
): Promise<string | null> {
  if (!note?.trim()) return null
  const [found] = await rootOfCase(tx, caseId)
  return found ? (await vault.bind(placeOf(caseId, found.root), Buffer.from(note))).toString('base64') : null
}

/** The words again; null where the case was erased or the entry holds none. */
export async function openedNote(vault: Vault, caseId: string, root: number, note: string): Promise<string | null> {
  return vault.unbind(placeOf(caseId, root), Buffer.from(note, 'base64')).then(
    (words) => words.toString('utf8'),
    () => null,
  )
}

const placeOf = (caseId: string, root: number | string) => ({ caseId, root: Number(root), compartment: 'log', version: 1 })
