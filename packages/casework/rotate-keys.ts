import { setTimeout as pause } from 'node:timers/promises'
import { asActor } from '@nrm/db/as-actor'
import { countOldKeys, type OldKeyRow, oldKeys, rewrapKeys } from '@nrm/db/queries/case-keys'
import { appendAudit } from '@nrm/db/queries/effects'
import { NEWEST_KNOWN_MS } from '@nrm/vault/newest-known'
import type { SealedDb } from './sealed-db.ts'

const BATCH = 500
const system = { system: true, requestId: 'nrm-keys-rotate' } as const

export type Rotation = Readonly<{ version: number; rewrapped: number; destroyed: readonly number[] }>

/**
 * Makes a new key-encryption key and wraps every data key of the country anew, while everybody works on. The versions before are destroyed
 * once nothing is wrapped by them and no process can still believe them to be the newest. Broken off, it goes on when called again with
 * `resume`. Through a connection of the worker.
 */
export async function rotateKeys(
  db: SealedDb,
  {
    resume = false,
    stop,
    onProgress,
  }: Readonly<{ resume?: boolean; stop: AbortSignal; onProgress: (done: number, total: number) => void }>,
): Promise<Rotation> {
  const { provider } = db.vault
  const version = resume ? await provider.newest('kek') : await provider.make('kek')
  const total = await asActor(db, system, async (tx) => (await countOldKeys(tx, version))[0].count)
  let rewrapped = 0
  const destroyed = new Set<number>()
  onProgress(0, total)
  const all = async () => {
    for (;;) {
      const rows = stop.aborted ? [] : await asActor(db, system, (tx) => oldKeys(tx, version, BATCH))
      if (rows.length === 0) return
      for (const { kek } of rows) destroyed.add(kek)
      rewrapped += await renewed(db, rows)
      onProgress(rewrapped, Math.max(total, rewrapped))
    }
  }
  await all()
  // Whoever still took the old version for the newest has wrapped with it meanwhile.
  await pause(2 * NEWEST_KNOWN_MS)
  await all()
  if (stop.aborted) return { version, rewrapped, destroyed: [] }
  for (const old of destroyed) await provider.destroy('kek', old)
  await asActor(db, system, async (tx) => void (await appendAudit(tx, { kind: 'keys.rotated', code: String(version) })))
  return { version, rewrapped, destroyed: [...destroyed] }
}

async function renewed(db: SealedDb, rows: readonly OldKeyRow[]): Promise<number> {
  const keys: object[] = []
  for (const { case_id: caseId, root, compartment, version, kek, wrapped } of rows) {
    const place = { caseId, root: Number(root), compartment, version }
    const fresh = await db.vault.rewrap(place, { kek, wrapped: Buffer.from(wrapped) })
    keys.push({ case: caseId, compartment, version, was: kek, kek: fresh.kek, wrapped: fresh.wrapped.toString('base64') })
  }
  return asActor(db, system, async (tx) => (await rewrapKeys(tx, keys))[0].count)
}
