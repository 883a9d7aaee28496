import { type CertificationCentre, openCentre, type Signer } from '@nrm/testkit/stand-ins/e-imzo'
import { beforeAll, describe, expect, test } from 'vitest'
import { eImzo } from './e-imzo.ts'

const audience = 'https://nrm.example'
const attempt = { ticket: 'a ticket of the browser', purpose: 'sign-in' } as const
const holder = { pinfl: '30101801234567', name: 'Invented Officer' }
const day = 86_400_000
let centre: CertificationCentre
let officer: Signer
beforeAll(async () => {
  centre = await openCentre()
  officer = await centre.issue(holder)
})
const broker = () => eImzo({ roots: [centre.root], audience })
const challenge = (of: Parameters<ReturnType<typeof eImzo>['begin']>[0] = attempt) => broker().begin(of).challenge as string
const complete = (signed: string) => broker().complete(attempt, { signed })

describe('a signature with a national certificate', () => {
  test('over the challenge of this attempt proves who signed', async () => {
    expect(await complete(await officer.sign(challenge()))).toEqual(holder)
  })

  test('proves nothing when one bit of it was altered, wherever', async () => {
    const sound = Buffer.from(await officer.sign(challenge()), 'base64')
    let refused = 0
    for (let at = 0; at < sound.length; at += 7) {
      const altered = Buffer.from(sound)
      altered[at] = (altered[at] as number) ^ 0x10
      const outcome = await complete(altered.toString('base64')).catch((error: Error) => error.message)
      // The clock inside a signature that is otherwise whole may be unsigned padding; whoever it names is still the same.
      if (typeof outcome === 'string') refused += 1
      else expect(outcome).toEqual(holder)
    }

    expect(refused).toBeGreaterThan((sound.length / 7) * 0.9)
  })

  test('of another centre is refused, also of one that bears the same name', async () => {
    const other = await (await openCentre()).issue(holder)

    await expect(complete(await other.sign(challenge()))).rejects.toThrow('outside-refused')
  })

  test('with a certificate that is over or not yet in force is refused', async () => {
    const over = await centre.issue({ ...holder, from: new Date(Date.now() - 2 * day), to: new Date(Date.now() - day) })
    const early = await centre.issue({ ...holder, from: new Date(Date.now() + day), to: new Date(Date.now() + 2 * day) })

    await expect(complete(await over.sign(challenge()))).rejects.toThrow('outside-refused')
    await expect(complete(await early.sign(challenge()))).rejects.toThrow('outside-refused')
  })

  test('over the challenge of another attempt, purpose or house is refused', async () => {
    const elsewhere = eImzo({ roots: [centre.root], audience: 'https://other.example' }).begin(attempt).challenge as string

    for (const text of [challenge({ ...attempt, ticket: 'another' }), challenge({ ...attempt, purpose: 'link' }), elsewhere, 'anything'])
      await expect(complete(await officer.sign(text)), text).rejects.toThrow('outside-foreign')
  })

  test('whose certificate names no person, or no number of a person, is refused', async () => {
    for (const pinfl of ['', '3010180123456', 'ABC01801234567'])
      await expect(complete(await (await centre.issue({ ...holder, pinfl })).sign(challenge())), pinfl).rejects.toThrow('outside-refused')
  })

  test('that is none is refused without a word', async () => {
    for (const signed of ['', 'not base64 at all', Buffer.from('30800000', 'hex').toString('base64'), 'A'.repeat(100_000)])
      await expect(complete(signed)).rejects.toThrow('outside-refused')
    const sound = await officer.sign(challenge())
    const behind = Buffer.concat([Buffer.from(sound, 'base64'), Buffer.from([0])]).toString('base64')
    await expect(complete(behind)).rejects.toThrow('outside-refused')
  })
})
