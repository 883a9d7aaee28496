import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { softHsm } from '@nrm/testkit/soft-hsm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotOpened } from './envelope.ts'
import { vaultIn } from './file-vault.ts'
import { pkcs11Provider } from './pkcs11-provider.ts'
import { Erased, type Vault } from './vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'nrm-hsm-'))
const pin = randomUUID()
let vault: Vault

beforeAll(async () => {
  const module = softHsm()
  mkdirSync(join(folder, 'tokens'))
  process.env.SOFTHSM2_CONF = join(folder, 'softhsm2.conf')
  writeFileSync(
    process.env.SOFTHSM2_CONF,
    `directories.tokendir = ${join(folder, 'tokens')}\nobjectstore.backend = file\nlog.level = ERROR\n`,
  )
  execFileSync('softhsm2-util', ['--init-token', '--free', '--label', 'nrm', '--so-pin', randomUUID(), '--pin', pin], { stdio: 'ignore' })
  vault = vaultIn(join(folder, 'state'), await pkcs11Provider({ module, label: 'nrm', pin }))
}, 180_000)
afterAll(async () => {
  await vault?.close()
  rmSync(folder, { recursive: true, force: true })
})

const place = (root = 3) => ({ caseId: randomUUID(), root, compartment: 'identity', version: 1 })

test('a security module wraps the data keys: they open for their place and for no other', async () => {
  const where = place()
  const { key, ...stored } = await vault.newKey(where)

  expect(vault.kind).toBe('pkcs11')
  expect(await vault.openKey(where, stored)).toEqual(key)
  await expect(vault.openKey({ ...where, compartment: 'safety' }, stored)).rejects.toThrow(NotOpened)
})

test('a module goes on after a key that was changed did not open', async () => {
  const where = place()
  const { key, ...stored } = await vault.newKey(where)
  const changed = Buffer.from(stored.wrapped)
  changed[20] = (changed[20] as number) ^ 1

  await expect(vault.openKey(where, { ...stored, wrapped: changed })).rejects.toThrow(NotOpened)

  expect(await vault.openKey(where, stored)).toEqual(key)
})

test('keys turn over in the module: wrapped anew, the old one destroyed, nothing lost', async () => {
  const where = place()
  const { key, ...stored } = await vault.newKey(where)

  await vault.provider.make('kek')
  const renewed = await vault.rewrap(where, stored)
  await vault.provider.destroy('kek', stored.kek)

  expect(await vault.openKey(where, renewed)).toEqual(key)
  await expect(vault.openKey(where, stored)).rejects.toThrow(NotOpened)
})

test('a case whose root was destroyed stays closed, whatever the module holds', async () => {
  const [gone, kept] = [place(11), place(12)]
  const [goneKey, keptKey] = [await vault.newKey(gone), await vault.newKey(kept)]

  await vault.erase(11)

  await expect(vault.openKey(gone, goneKey)).rejects.toThrow(Erased)
  expect(await vault.openKey(kept, keptKey)).toEqual(keptKey.key)
})

test('the keys never leave the module', async () => {
  const { default: p } = await import('pkcs11js')
  const library = new p.PKCS11()
  library.load(softHsm())
  const session = library.C_OpenSession(library.C_GetSlotList(true)[0] as Buffer, p.CKF_SERIAL_SESSION)
  library.C_FindObjectsInit(session, [{ type: p.CKA_CLASS, value: p.CKO_SECRET_KEY }])
  const keys = library.C_FindObjects(session, 10)
  library.C_FindObjectsFinal(session)

  expect(keys.length).toBeGreaterThanOrEqual(2)
  for (const key of keys) expect(() => library.C_GetAttributeValue(session, key, [{ type: p.CKA_VALUE }])).toThrow()
})
