import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { expect, test } from 'vitest'
import { changeAccount } from './accounts.ts'
import { confirm } from './confirm.ts'
import { me } from './directory.ts'
import { addHoliday, removeHoliday } from './holidays.ts'
import { proposeParameter } from './propose-parameter.ts'
import { revealIdentity } from './reveal-identity.ts'
import type { UnlockSecret } from './session-hooks.ts'
import { endMyOtherSessions, endMySession, endSessionsOf, mySessions, signOut } from './sessions.ts'
import { refresh, signIn } from './sign-in.ts'

const database = await testDatabase()
const [api, worker] = [database.as('api'), database.as('worker')]
const admin = superuser(database)
const password = 'an invented password'
const small = await country(worker, { password })
const { officers } = small
const from = { requestId: 'test', ip: '127.0.0.1', device: 'Firefox, Linux' }
const enters = (name: OfficerName) => signIn(api, { login: officers[name].login, password }, from)
const whoIs = ({ session }: { session: string }) => ({ session, ...from })
const seenAgo = (session: string, ago: string) =>
  admin`update nrm.session set last_seen_at = now() - ${ago}::interval where id = ${session}::uuid`
const confirmedAgo = (session: string, ago: string) =>
  admin`update nrm.session set confirmed_at = now() - ${ago}::interval where id = ${session}::uuid`
const entries = (kind: string, account: string) =>
  admin`select outcome, entry::jsonb ->> 'code' as code from nrm.audit_entry where kind = ${kind} and account_id = ${account}::uuid order by id`

test('a session nobody used for fifteen minutes is over, for its token and for its renewal', async () => {
  const [idle, used] = [await enters('police'), await enters('police')]
  await seenAgo(idle.session, '15 minutes 1 second')
  await seenAgo(used.session, '14 minutes 50 seconds')

  await expect(me(api, whoIs(idle))).rejects.toThrow('session-ended')
  await expect(refresh(api, idle.refreshToken, from)).rejects.toThrow('session-ended')
  expect(await me(api, whoIs(used))).toEqual(used.me)
  expect(await mySessions(api, whoIs(used))).toHaveLength(1)
})

test('after eight hours a session is over, however busy it was', async () => {
  const busy = await enters('police')
  await admin`update nrm.session set expires_at = now() - interval '1 second' where id = ${busy.session}::uuid`

  await expect(me(api, whoIs(busy))).rejects.toThrow('session-ended')
  await expect(refresh(api, busy.refreshToken, from)).rejects.toThrow('session-ended')
})

test('the last use of a session is noted once a minute', async () => {
  const { session } = await enters('centre')
  const versionOf = async () => (await admin`select xmin::text as version, last_seen_at from nrm.session where id = ${session}::uuid`)[0]
  await seenAgo(session, '59 seconds')
  const before = await versionOf()
  await me(api, whoIs({ session }))
  const within = await versionOf()
  await seenAgo(session, '61 seconds')
  await me(api, whoIs({ session }))
  const [noted] = await admin`select last_seen_at > now() - interval '10 seconds' as now from nrm.session where id = ${session}::uuid`

  expect(within).toEqual(before)
  expect(noted?.now).toBe(true)
})

test('officers see where they are signed in, and end one place or all the others', async () => {
  const ended: string[] = []
  const hooks = { onEnd: (session: string) => void ended.push(session) }
  const [here, there, elsewhere] = [await enters('ngo'), await enters('ngo'), await enters('ngo')]
  const foreign = await enters('ngoB')

  const lines = await mySessions(api, whoIs(here))
  await expect(endMySession(api, whoIs(here), foreign.session, hooks)).rejects.toThrow('not-found')
  await endMySession(api, whoIs(here), there.session, hooks)
  await endMyOtherSessions(api, whoIs(here), hooks)

  expect(lines.map(({ id, isThis, device, address }) => [id, isThis, device, address])).toEqual([
    [here.session, true, 'Firefox, Linux', '127.0.0.1'],
    [elsewhere.session, false, 'Firefox, Linux', '127.0.0.1'],
    [there.session, false, 'Firefox, Linux', '127.0.0.1'],
  ])
  await expect(me(api, whoIs(there))).rejects.toThrow('session-ended')
  await expect(me(api, whoIs(elsewhere))).rejects.toThrow('session-ended')
  expect(await mySessions(api, whoIs(here))).toHaveLength(1)
  expect(await me(api, whoIs(foreign))).toEqual(foreign.me)
  expect(ended).toEqual([there.session, elsewhere.session])
  expect((await entries('session.ended', officers.ngo.id)).map(({ outcome, code }) => [outcome, code])).toEqual([
    ['refused', 'not-found'],
    ['done', 'revoked'],
    ['done', 'revoked'],
  ])
})

test('another session is ended only by whoever confirmed of late, the own one always', async () => {
  const [here, there] = [await enters('inson'), await enters('inson')]
  await confirmedAgo(here.session, '11 minutes')

  await expect(endMySession(api, whoIs(here), there.session)).rejects.toThrow('confirm-needed')
  await expect(endMyOtherSessions(api, whoIs(here))).rejects.toThrow('confirm-needed')
  expect(await mySessions(api, whoIs(here))).toHaveLength(2)

  await endMySession(api, whoIs(here), here.session)
  await expect(me(api, whoIs(here))).rejects.toThrow('session-ended')
})

test('an administrator ends the sessions of an account, nobody else does, and disabling ends them with the next request', async () => {
  const ended: string[] = []
  const hooks = { onEnd: (session: string) => void ended.push(session) }
  const [keeper, first] = [await enters('admin'), await enters('member')]

  await expect(endSessionsOf(api, whoIs(first), officers.admin.id)).rejects.toThrow('forbidden')
  await endSessionsOf(api, whoIs(keeper), officers.member.id, hooks)
  await expect(me(api, whoIs(first))).rejects.toThrow('session-ended')
  const second = await enters('member')
  await changeAccount(api, whoIs(keeper), officers.member.id, { disabled: true }, hooks)
  await expect(me(api, whoIs(second))).rejects.toThrow('session-ended')

  expect(ended).toEqual([first.session, second.session])
  expect(await me(api, whoIs(keeper))).toEqual(keeper.me)
})

test('signing in and confirming unlock, signing out locks', async () => {
  const heard: unknown[] = []
  const hooks = {
    onUnlock: async (session: string, account: string, secret: UnlockSecret) => void heard.push([session, account, secret]),
    onEnd: (session: string) => void heard.push(session),
  }
  const { session } = await signIn(api, { login: officers.inson.login, password }, { ...from, hooks })
  await confirm(api, whoIs({ session }), { password }, { ...from, hooks })
  await expect(confirm(api, whoIs({ session }), { password: 'wrong' }, { ...from, hooks })).rejects.toThrow('confirm-failed')
  await signOut(api, whoIs({ session }), hooks)

  const unlocked = [session, officers.inson.id, { kind: 'password', password }]
  expect(heard).toEqual([unlocked, unlocked, session])
})

test('an identity is opened only to whoever signed in or confirmed within ten minutes, and the refusal is on record', async () => {
  const { id } = await situation(worker, small, 'referral sent')
  const { session } = await enters('police')
  const reveal = () => revealIdentity(api, whoIs({ session }), id, { reason: 'contact-person' })

  await expect(reveal()).resolves.toBeTruthy()
  await confirmedAgo(session, '10 minutes 1 second')
  await expect(reveal()).rejects.toThrow('confirm-needed')
  await expect(
    api.client.begin(async (sql) => {
      await sql`select * from nrm.enter(${session}::uuid, 'test', '127.0.0.1')`
      return sql`select * from nrm.reveal_identity(${id}::uuid, 'contact-person', null)`
    }),
  ).rejects.toThrow('confirm-needed')
  await confirm(api, whoIs({ session }), { password }, from)
  await expect(reveal()).resolves.toBeTruthy()

  expect((await entries('identity.viewed', officers.police.id)).map(({ outcome, code }) => [outcome, code])).toEqual([
    ['done', 'contact-person'],
    ['refused', 'confirm-needed'],
    ['done', 'contact-person'],
  ])
  await expect(revealIdentity(worker, as(officers.police), id, { reason: 'contact-person' })).resolves.toBeTruthy()
})

test('the calendar and the legal parameters are changed only by whoever confirmed of late', async () => {
  const { session } = await enters('admin')
  const who = whoIs({ session })
  await confirmedAgo(session, '11 minutes')
  const name = { 'uz-Latn': 'Kun', 'uz-Cyrl': 'Кун', ru: 'День', en: 'Day' }
  const acts = [
    () => proposeParameter(api, who, { code: 'quorum', value: '3', basis: 'invented', provenance: 'assumed', validFrom: '2099-01-01' }),
    () => addHoliday(api, who, { date: '2099-01-02', kind: 'holiday', name }),
    () => removeHoliday(api, who, '2099-01-02'),
  ]

  for (const act of acts) await expect(act()).rejects.toThrow('confirm-needed')
  await confirm(api, who, { password }, from)
  for (const act of acts.slice(1)) await act()
})

test('wrong confirmations count as failed sign-ins do, and a right one ends the count', async () => {
  const { session } = await enters('chair')
  const wrong = () => confirm(api, whoIs({ session }), { password: 'wrong' }, from)

  for (let tries = 0; tries < 4; tries += 1) await expect(wrong()).rejects.toThrow('confirm-failed')
  await confirm(api, whoIs({ session }), { password }, from)
  for (let tries = 0; tries < 5; tries += 1) await expect(wrong()).rejects.toThrow('confirm-failed')
  await expect(wrong()).rejects.toThrow('sign-in-paused')
  await expect(enters('chair')).rejects.toThrow('sign-in-paused')
})

test('by bare SQL nobody ends the session of somebody else, nor sees one', async () => {
  const [mine, theirs] = [await sessionFor(api, officers.supervisor), await sessionFor(api, officers.supervisorB)]
  const raw = (statement: string) =>
    api.client.begin(async (sql) => {
      await sql`select * from nrm.enter(${mine.session}::uuid, 'test', '127.0.0.1')`
      return sql.unsafe(statement)
    })

  await raw(`select nrm.end_session('${theirs.session}', 'x')`)
  await expect(raw(`select * from nrm.revoke_sessions('${officers.supervisorB.id}', null, 'x')`)).rejects.toThrow('forbidden')

  expect(await raw(`select * from nrm.live_sessions('${officers.supervisorB.id}')`)).toHaveLength(0)
  expect(await me(api, theirs)).toMatchObject({ id: officers.supervisorB.id })
})
