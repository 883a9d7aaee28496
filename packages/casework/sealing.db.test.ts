import { randomUUID } from 'node:crypto'
import { asActor } from '@nrm/db/as-actor'
import { keysOfCase } from '@nrm/db/queries/case-keys'
import { caseById, recordsOfCase } from '@nrm/db/queries/case-reading'
import { as, country, type OfficerName } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, plainWords, registerAs, stepAs } from '@nrm/testkit/walk'
import { NotOpened } from '@nrm/vault/envelope'
import { describe, expect, test } from 'vitest'
import { keysInHand } from './keys-in-hand.ts'
import { admitColleague, listOfficeKeys } from './office-keys.ts'
import { openRecords } from './open-records.ts'
import { revealIdentity } from './reveal-identity.ts'
import { rotateKeys } from './rotate-keys.ts'
import type { SealedDb } from './sealed-db.ts'
import { lockIdle, stayOpen, unlock } from './unlock.ts'
import { viewCase } from './view-case.ts'
import type { Who } from './who.ts'

const database = await testDatabase()
const worker = database.as('worker')
const admin = superuser(database)
const small = await country(worker)
const who = (officer: OfficerName): Who => as(small.officers[officer])
/** The server with every key it has, and nobody signed in. */
const server: SealedDb = { ...worker, keyrings: new Map() }
const secret = { method: 'password', secretFor: async () => new Uint8Array(32).fill(7) }

const view = (officer: OfficerName, id: string, db = worker) => viewCase(db, who(officer), id, plainWords)
const fieldsOf = (seen: Awaited<ReturnType<typeof view>>) =>
  Object.assign({}, ...seen.records.map(({ fields }) => fields)) as Record<string, unknown>
const cared = async (note = 'sleeps badly since the journey') => {
  const placed = await caseAt(worker, small, 'assistance/placed')
  return stepAs(worker, who('centre'), placed, 'assistance', 'needs.assessed', { mindNeed: 'urgent', mindNote: note })
}

describe('a clinical note', () => {
  test('opens for the office that treats, and with all keys of the server but without a member signed in for nobody', async () => {
    const { id } = await cared()

    expect(fieldsOf(await view('centre', id)).mindNote).toBe('sleeps badly since the journey')
    const locked = await view('centre', id, server)
    expect(fieldsOf(locked)).not.toHaveProperty('mindNote')
    expect(locked.records.find(({ step }) => step === 'needs.assessed')?.locked).toBe(true)
    expect(fieldsOf(locked)).toHaveProperty('mindNeed')
    expect(await admin`select kek from nrm.case_key where case_id = ${id} and compartment = 'clinical'`).toEqual([{ kek: null }])
  })

  test('that an officer heard is closed to whoever may come to care, not to the officer; then to the one who does', async () => {
    const signalled = await registerAs(worker, who('police'), {}, 'signal.received')
    const met = await stepAs(worker, who('police'), signalled, 'identification', 'contact.made', { injuries: 'a cut on the left hand' })
    const before = await holders(met.id)
    expect(before).toContain(small.offices.centre)
    expect(before).toContain(small.offices.inson)
    expect(before).not.toContain(small.offices.policeA)
    expect(before).not.toContain(small.offices.ngoB)
    expect(fieldsOf(await view('police', met.id))).not.toHaveProperty('injuries')

    const agreed = await stepAs(worker, who('police'), met, 'identification', 'consent.recorded')
    const helped = await stepAs(worker, who('police'), await presumed(agreed), 'assistance', 'referral.sent', {
      recipient: small.offices.centre,
    })
    await stepAs(worker, who('centre'), helped, 'assistance', 'referral.accepted', { receivedBy: small.officers.centre.id })

    expect(fieldsOf(await view('centre', met.id)).injuries).toBe('a cut on the left hand')
    expect(await holders(met.id)).toEqual([small.offices.centre])
  })

  test('goes with the person: the next office opens it, the one before no more', async () => {
    const treated = await stepAs(worker, who('centre'), await cared('treated since spring'), 'assistance', 'plan.agreed')
    const sent = await stepAs(worker, who('centre'), treated, 'assistance', 'transfer', { recipient: small.offices.inson })
    await stepAs(worker, who('inson'), sent, 'assistance', 'referral.accepted', { receivedBy: small.officers.inson.id })

    expect(fieldsOf(await view('inson', treated.id)).mindNote).toBe('treated since spring')
    expect(await holders(treated.id)).toEqual([small.offices.inson])
  })

  test('that nobody could be given the key of is kept by the server until the office that accepts has one; then the server forgets it', async () => {
    const signalled = await registerAs(worker, who('policeB'), { territory: '1730' }, 'signal.received')
    const keyless: SealedDb = { ...worker }
    await admin`update nrm.office_key set retired_at = now()`
    await admin`update nrm.reference_stamp set value = value + 1`
    const met = await stepAs(keyless, who('policeB'), signalled, 'identification', 'contact.made', { injuries: 'burns on both arms' })
    await admin`update nrm.office_key k set retired_at = null where version = (select max(version) from nrm.office_key o where o.office_id = k.office_id)`
    await admin`update nrm.reference_stamp set value = value + 1`
    expect(await admin`select kek is not null as kept from nrm.case_key where case_id = ${met.id} and compartment = 'clinical'`).toEqual([
      { kept: true },
    ])

    const agreed = await stepAs(worker, who('policeB'), met, 'identification', 'consent.recorded')
    const helped = await stepAs(worker, who('policeB'), await presumed(agreed, 'policeB'), 'assistance', 'referral.sent', {
      recipient: small.offices.centre,
    })
    await stepAs(worker, who('centre'), helped, 'assistance', 'referral.accepted', { receivedBy: small.officers.centre.id })

    expect(fieldsOf(await view('centre', met.id)).injuries).toBe('burns on both arms')
    expect(await admin`select kek from nrm.case_key where case_id = ${met.id} and compartment = 'clinical'`).toEqual([{ kek: null }])
  })

  const presumed = async (seen: Awaited<ReturnType<typeof stepAs>>, by: OfficerName = 'police') =>
    stepAs(
      worker,
      who(by),
      await stepAs(worker, who(by), seen, 'identification', 'primary.assessed'),
      'identification',
      'presumed.declared',
    )
  const holders = async (id: string) =>
    (await admin<{ office_id: string }[]>`select distinct office_id from nrm.case_key_office where case_id = ${id}`).map(
      (row) => row.office_id,
    )
})

describe('the key of an office', () => {
  const joined = async (office = small.offices.centre): Promise<Who & { account: string }> => {
    const id = randomUUID()
    await admin`insert into nrm.account (id, login, name, role, office_id, language, password_hash)
      values (${id}, ${id.slice(0, 13)}, 'Invented colleague', 'centre', ${office}, 'en', 'none')`
    const colleague = { account: id, requestId: 'test' }
    await unlock(worker, colleague, secret)
    return colleague
  }
  const opens = async (one: Who, id: string) => 'mindNote' in fieldsOf(await viewCase(worker, one, id, plainWords))

  test('is not given by an administrator: who joins the office waits until a member lets them in', async () => {
    const { id } = await cared()
    const colleague = await joined()
    expect(await opens(colleague, id)).toBe(false)

    expect(await admitColleague(worker, who('centre'), colleague.account)).toEqual({ said: 'admitted' })
    await unlock(worker, colleague, secret)

    expect(await opens(colleague, id)).toBe(true)
    await expect(admitColleague(worker, who('ngo'), colleague.account)).rejects.toThrow('forbidden')
  })

  test('comes back to who lost it only by the word of two members', async () => {
    const { id } = await cared()
    const [second, lost] = [await joined(), await joined()]
    for (const one of [second, lost]) await admitColleague(worker, who('centre'), one.account)
    await unlock(worker, second, secret)
    worker.keyrings.delete(`account:${lost.account}`)
    const given = { method: 'password', secretFor: async () => new Uint8Array(32).fill(9) }
    await unlock(worker, lost, given)
    expect(await opens(lost, id)).toBe(false)

    expect(await admitColleague(worker, who('centre'), lost.account)).toEqual({ said: 'approved' })
    expect(await admitColleague(worker, who('centre'), lost.account)).toEqual({ said: 'approved' })
    await unlock(worker, lost, given)
    expect(await opens(lost, id)).toBe(false)
    expect(await admitColleague(worker, second, lost.account)).toEqual({ said: 'admitted' })
    await unlock(worker, lost, given)

    expect(await opens(lost, id)).toBe(true)
  })

  test('opens with a second way once the first has opened it, and with neither for who has none of them', async () => {
    const { id } = await cared()
    const member = await joined()
    await admitColleague(worker, who('centre'), member.account)
    await unlock(worker, member, secret)
    const passkey = { method: 'prf:invented', secretFor: async () => new Uint8Array(32).fill(3) }

    await unlock(worker, member, passkey)
    worker.keyrings.delete(`account:${member.account}`)
    await unlock(worker, member, { ...passkey, secretFor: async () => new Uint8Array(32) })
    expect(await opens(member, id)).toBe(false)
    await unlock(worker, member, passkey)

    expect(await opens(member, id)).toBe(true)
  })

  test('is renewed when somebody leaves: those who stay read on, what the leaver kept opens nothing', async () => {
    const { id } = await cared()
    const leaver = await joined()
    await admitColleague(worker, who('centre'), leaver.account)
    await unlock(worker, leaver, secret)
    const kept = worker.keyrings.get(`account:${leaver.account}`)
    await admin`update nrm.account set role = 'ngo' where id = ${leaver.account}`

    await unlock(worker, who('centre'), { method: 'password', secretFor: async () => new Uint8Array(32) })

    expect(await opens(who('centre'), id)).toBe(true)
    const [{ version }] =
      (await admin`select version from nrm.office_key where office_id = ${small.offices.centre} and retired_at is null`) as unknown as [
        { version: number },
      ]
    expect(version).toBeGreaterThan(1)
    expect([...(kept?.offices.keys() ?? [])]).not.toContain(`${small.offices.centre} ${version}`)
    expect(
      await admin`select 1 from nrm.case_key_office where office_id = ${small.offices.centre} and office_key <> ${version}`,
    ).toHaveLength(0)
  })

  test('is shown with who opens it and who waits', async () => {
    const waiting = await joined(small.offices.ngo)
    await admin`update nrm.account set role = 'ngo' where id = ${waiting.account}`

    const { open, colleagues } = await listOfficeKeys(worker, who('ngo'))

    expect(open).toBe(true)
    expect(colleagues.find(({ id }) => id === small.officers.ngo.id)).toMatchObject({ opens: true, needed: 0 })
    expect(colleagues.find(({ id }) => id === waiting.account)).toMatchObject({ opens: false, needed: 1 })
  })
})

test('keys that nobody used for a while are forgotten, those in use are not', async () => {
  const keyrings = new Map([...worker.keyrings].map(([name, keyring]) => [name, { ...keyring, used: { at: 1_000 } }]))
  const [first, second] = [...keyrings.keys()] as [string, string]

  stayOpen({ ...worker, keyrings }, first)
  lockIdle({ ...worker, keyrings }, 2_000)

  expect(keyrings.has(first)).toBe(true)
  expect(keyrings.has(second)).toBe(false)
})

describe('a ciphertext', () => {
  test('that was moved to another row, or changed, opens for nobody', async () => {
    const [one, other] = [await registerAs(worker, who('police')), await registerAs(worker, who('police'))]
    await admin`update nrm.record r set sealed = s.sealed from nrm.record s
      where r.case_id = ${one.id} and s.case_id = ${other.id} and r.compartment = s.compartment and r.step = s.step and r.sees = s.sees`

    await expect(view('police', one.id)).rejects.toThrow(NotOpened)
    expect(fieldsOf(await view('police', other.id))).toHaveProperty('channel')
  })

  test('of the identity is put together from what became known, the newest answer last', async () => {
    const signalled = await registerAs(worker, who('police'), { reporter: 'a neighbour' }, 'signal.received')
    await stepAs(worker, who('police'), signalled, 'identification', 'contact.made', { calledBy: 'Invented Name', surname: 'Invented' })

    expect(await revealIdentity(worker, who('police'), signalled.id, { reason: 'contact-person' })).toMatchObject({
      reporter: 'a neighbour',
      calledBy: 'Invented Name',
      surname: 'Invented',
    })
  })
})

test('keys are rotated while people work: everything opens before, during and after, and the old key is destroyed', async () => {
  const earlier = await registerAs(worker, who('police'), { calledBy: 'Before the rotation' })
  const old = await worker.vault.provider.newest('kek')
  let done = false

  const rotation = rotateKeys(worker, { stop: new AbortController().signal, onProgress: () => {} }).finally(() => {
    done = true
  })
  const meanwhile = []
  while (!done) meanwhile.push((await registerAs(worker, who('police'), { calledBy: 'Meanwhile' })).id)
  const { version, rewrapped, destroyed } = await rotation

  expect(rewrapped).toBeGreaterThan(0)
  expect(destroyed).toContain(old)
  expect(version).toBe(old + 1)
  for (const id of [earlier.id, ...meanwhile.slice(-3)])
    expect(await revealIdentity(worker, who('police'), id, { reason: 'contact-person' })).toMatchObject({ calledBy: expect.any(String) })
  expect(await admin`select distinct kek from nrm.case_key where kek is not null`).toEqual([{ kek: version }])
})

test('with the rows and the server, but without the root of the case, nothing of it opens', async () => {
  const { id } = await cared()
  const [{ root }] = (await admin`select root from nrm.case_file where id = ${id}`) as unknown as [{ root: string }]
  await worker.vault.erase(Number(root))

  await expect(view('police', id)).rejects.toThrow('destroyed')

  const opened = await asActor(worker, who('centre'), async (tx) => {
    const [entered, [first], keys, rows] = await Promise.all([tx.entered, caseById(tx, id), keysOfCase(tx, id), recordsOfCase(tx, id)])
    if (!first) throw new Error('no case')
    return Promise.allSettled(rows.map((row) => openRecords(keysInHand(worker, who('centre'), entered, first.file, keys), [row])))
  })
  expect(opened.length).toBeGreaterThan(0)
  expect(opened.every(({ status }) => status === 'rejected')).toBe(true)
})
