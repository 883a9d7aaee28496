import { randomBytes, randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { NotOpened, open, openJson, seal, sealJson } from './envelope.ts'
import { vaultIn } from './file-vault.ts'
import { rootOf, wholeTree, without } from './root-tree.ts'
import { newPair, openWith, sealTo } from './sealed-box.ts'
import { Erased } from './vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'nrm-vault-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = (version = 1) => ({ caseId: randomUUID(), root: 7, compartment: 'narrative', version })

describe('an envelope', () => {
  const key = randomBytes(32)

  test('opens to what was sealed, for any bytes and any place', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.array(fc.oneof(fc.string(), fc.integer())), (plain, where) => {
        expect(new Uint8Array(open(key, seal(key, plain, where), where))).toEqual(plain)
      }),
    )
  })

  test('does not open at another place, with another key, or with any byte changed', () => {
    const sealed = sealJson(key, { calledBy: 'Invented' }, ['record', 'a', 'bc'])

    expect(() => openJson(key, sealed, ['record', 'ab', 'c'])).toThrow(NotOpened)
    expect(() => openJson(randomBytes(32), sealed, ['record', 'a', 'bc'])).toThrow(NotOpened)
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] as number) ^ 1
      expect(() => openJson(key, changed, ['record', 'a', 'bc'])).toThrow(NotOpened)
    }
    expect(() => openJson(key, sealed.subarray(0, 20), ['record', 'a', 'bc'])).toThrow(NotOpened)
  })

  test('never looks the same twice', () => {
    expect(sealJson(key, 'same', [])).not.toEqual(sealJson(key, 'same', []))
  })
})

describe('the tree of roots', () => {
  test('keeps every root but the one cut out, whatever the order of cutting', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 4 ** 16 - 1 }), { minLength: 2, maxLength: 12 }), (numbers) => {
        const whole = wholeTree(Buffer.alloc(32, 1))
        const cut = numbers.slice(0, numbers.length / 2)
        const tree = cut.reduce(without, whole)

        for (const number of numbers) expect(rootOf(tree, number)).toEqual(cut.includes(number) ? null : rootOf(whole, number))
      }),
      { numRuns: 50 },
    )
  })

  test('grows by forty-eight nodes at most, and by none for neighbours that go together', () => {
    const whole = wholeTree(randomBytes(32))

    expect(without(whole, 5).size).toBeLessThanOrEqual(48)
    expect([4, 5, 6, 7].reduce(without, whole).size).toBe(45)
  })

  test('has no place below zero or beyond the last leaf', () => {
    expect(() => rootOf(wholeTree(randomBytes(32)), -1)).toThrow(RangeError)
    expect(() => rootOf(wholeTree(randomBytes(32)), 4 ** 16)).toThrow(RangeError)
  })
})

describe('a vault in a folder', () => {
  test('opens its keys again in another process, and for no other case, compartment or version', async () => {
    const vault = vaultIn(join(folder, 'one'))
    const where = place()
    const { key, ...stored } = await vault.newKey(where)
    const again = vaultIn(join(folder, 'one'))

    expect(await again.openKey(where, stored)).toEqual(key)
    for (const other of [{ caseId: randomUUID() }, { compartment: 'identity' }, { version: 2 }, { root: 8 }])
      await expect(again.openKey({ ...where, ...other }, stored)).rejects.toThrow(NotOpened)
  })

  test('closes a key anew under the newest key of the provider; the old one can go', async () => {
    const vault = vaultIn(join(folder, 'rotated'))
    const where = place()
    const { key, ...stored } = await vault.newKey(where)

    await vault.provider.make('kek')
    const renewed = await vault.rewrap(where, stored)
    await vault.provider.destroy('kek', stored.kek)

    expect(renewed.kek).toBe(stored.kek + 1)
    expect(await vault.openKey(where, renewed)).toEqual(key)
    await expect(vault.openKey(where, stored)).rejects.toThrow(NotOpened)
  })

  test('cannot open a case whose root was destroyed, not with the stored key of before nor with an older copy of its state', async () => {
    const home = join(folder, 'erased')
    const vault = vaultIn(home)
    const gone = place()
    const kept = { ...place(), root: 9 }
    const [goneKey, keptKey] = [await vault.newKey(gone), await vault.newKey(kept)]
    copyFileSync(join(home, 'roots.sealed'), join(folder, 'older'))

    await vault.erase(gone.root)

    await expect(vault.openKey(gone, goneKey)).rejects.toThrow(Erased)
    await expect(vaultIn(home).openKey(gone, goneKey)).rejects.toThrow(Erased)
    await expect(vaultIn(home).newKey(gone)).rejects.toThrow(Erased)
    expect(await vaultIn(home).openKey(kept, keptKey)).toEqual(keptKey.key)
    copyFileSync(join(folder, 'older'), join(home, 'roots.sealed'))
    await expect(vaultIn(home).openKey(gone, goneKey)).rejects.toThrow(NotOpened)
  })

  test('loses no erasure when two ask at once', async () => {
    const home = join(folder, 'racing')
    const [one, other] = [vaultIn(home), vaultIn(home)]
    await one.indexKey()

    await Promise.all([1, 2, 3, 4, 5, 6].map((root) => (root % 2 ? one : other).erase(root)))

    for (const root of [1, 2, 3, 4, 5, 6]) expect(await vaultIn(home).isErased(root)).toBe(true)
    expect(await vaultIn(home).isErased(7)).toBe(false)
  })

  test('keeps no secret in clear in its state, and its files to itself', async () => {
    const home = join(folder, 'clear')
    const vault = vaultIn(home)
    const index = Buffer.from(await vault.indexKey())

    const state = readFileSync(join(home, 'roots.sealed'))

    expect(state.includes(index)).toBe(false)
    expect(state.toString('latin1')).not.toContain('tree')
    expect(readdirSync(home).toSorted()).toEqual(['kek-1.key', 'roots.sealed', 'state-1.key'].filter((name) => name !== 'kek-1.key'))
  })

  test('seals what belongs to no case, bound to its place', async () => {
    const vault = vaultIn(join(folder, 'system'))
    const sealed = await vault.sealSystem(['account', 'otp', 'a'], 'JBSWY3DP')

    expect(await vault.openSystem(['account', 'otp', 'a'], sealed)).toBe('JBSWY3DP')
    await expect(vault.openSystem(['account', 'otp', 'b'], sealed)).rejects.toThrow(NotOpened)
  })
})

test('a sealed box opens with the private half it was made for and no other', () => {
  const [office, other] = [newPair(), newPair()]
  const sealed = sealTo(office.publicKey, Buffer.from('data key'), ['case_key_office'])

  expect(openWith(office, sealed, ['case_key_office']).toString()).toBe('data key')
  expect(() => openWith(other, sealed, ['case_key_office'])).toThrow(NotOpened)
  expect(() => openWith(office, sealed, ['elsewhere'])).toThrow(NotOpened)
})
