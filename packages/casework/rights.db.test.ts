import { asActor } from '@nrm/db/as-actor'
import { rightRules, rightVerbs } from '@nrm/sop/rights'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, registerAs, stepAs } from '@nrm/testkit/walk'
import { beforeEach, describe, expect, test } from 'vitest'
import { type AskRight, askForRight, endRestriction } from './ask-right.ts'
import { decideRight } from './decide-right.ts'
import { handOver, viewOwnFile } from './own-file.ts'
import { revealIdentity } from './reveal-identity.ts'
import { viewRights } from './rights-view.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const actor = (name: OfficerName) => as(small.officers[name])
const wrongName: AskRight = {
  kind: 'correction',
  field: 'surname',
  wrong: 'Gulyamova',
  right: 'Gʻulomova',
  language: 'uzb',
  mode: 'said-aloud',
}
const ask = (id: string, asked: Partial<AskRight> = {}, by: OfficerName = 'police') =>
  askForRight(worker, actor(by), id, { ...wrongName, ...asked })

beforeEach(() => admin`delete from nrm.notification`)

describe('a correction', () => {
  test('goes to somebody else than whoever wrote it down, within the term; nobody outside reads its words', async () => {
    const view = await caseAt(worker, small, 'assistance/urgent')

    await ask(view.id)

    const mine = (await viewRights(worker, actor('police'), view.id)).requests[0]
    expect(mine).toMatchObject({
      kind: 'correction',
      wrong: 'Gulyamova',
      right: 'Gʻulomova',
      own: true,
      outcome: null,
      dueAt: expect.any(String),
    })
    expect((await viewRights(worker, actor('supervisor'), view.id)).requests[0]).toMatchObject({ wrong: 'Gulyamova', own: false })
    for (const name of ['secretary', 'chair', 'prosecutor'] as const)
      expect((await viewRights(worker, actor(name), view.id)).requests, name).toEqual([])
    await expect(decideRight(worker, actor('police'), view.id, mine?.id as string, { outcome: 'accepted' })).rejects.toThrow('forbidden')
    expect(await admin`select role, message from nrm.notification where message = 'right-asked' and role is not null`).toEqual([
      { role: 'supervisor', message: 'right-asked' },
    ])
    const [stored] = await admin`select q::text as text from nrm.rights_request q where q.case_id = ${view.id}`
    expect(stored?.text).not.toMatch(/ulomova|ulyamova/i)
  })

  test('accepted, it adds an entry: the new name is read and found, the old one stays in the own file as corrected, recipients are told', async () => {
    const registered = await registerAs(worker, actor('police'), { surname: 'Gulyamova', givenName: 'Invented', consentItems: undefined })
    let view = await stepAs(worker, actor('police'), registered, 'identification', 'primary.assessed')
    view = await stepAs(worker, actor('police'), view, 'identification', 'presumed.declared')
    view = await stepAs(worker, actor('police'), view, 'assistance', 'referral.sent', { recipient: small.offices.centre })
    await stepAs(worker, actor('centre'), view, 'assistance', 'referral.accepted', { receivedBy: small.officers.centre.id })
    const tokens = async () => (await admin`select count(*)::int as n from nrm.name_token where case_id = ${view.id}`)[0]?.n
    const [before, { id }] = [await tokens(), await ask(view.id)]

    await decideRight(worker, actor('supervisor'), view.id, id, { outcome: 'accepted' })

    expect(await revealIdentity(worker, actor('police'), view.id, { reason: 'contact-person' })).toMatchObject({
      surname: 'Gʻulomova',
      givenName: 'Invented',
    })
    expect((await viewOwnFile(worker, actor('police'), view.id)).identity).toMatchObject({
      known: { surname: 'Gʻulomova' },
      earlier: [{ field: 'surname', value: 'Gulyamova' }],
    })
    expect(await tokens()).toBeGreaterThan(before)
    const told = await admin`select office_id from nrm.notification where message = 'data-corrected'`
    expect(told.map(({ office_id }) => office_id)).toContain(small.offices.centre)
    await expect(decideRight(worker, actor('supervisor'), view.id, id, { outcome: 'accepted' })).rejects.toThrow('right-decided')
  })

  test('refused, it needs a coded ground, and the identity stays', async () => {
    const view = await registerAs(worker, actor('police'), { surname: 'Gulyamova' })
    const { id } = await ask(view.id)

    await expect(decideRight(worker, actor('supervisor'), view.id, id, { outcome: 'refused' })).rejects.toMatchObject({
      code: 'form-invalid',
      errors: [{ path: 'ground' }],
    })
    await decideRight(worker, actor('supervisor'), view.id, id, { outcome: 'refused', ground: 'not-shown-wrong' })

    expect((await viewRights(worker, actor('police'), view.id)).requests[0]).toMatchObject({
      outcome: 'refused',
      ground: 'not-shown-wrong',
    })
    expect(await revealIdentity(worker, actor('police'), view.id, { reason: 'contact-person' })).toMatchObject({ surname: 'Gulyamova' })
  })

  test.each([
    [{ kind: 'forget-me' }, 'kind'],
    [{ field: 'reporter' }, 'field'],
    [{ wrong: ' ' }, 'wrong'],
    [{ right: '' }, 'right'],
    [{ mode: 'telepathy' }, 'mode'],
  ])('with %j it is not understood, and the attempt is on record', async (asked, path) => {
    const view = await registerAs(worker, actor('police'))

    await expect(ask(view.id, asked)).rejects.toMatchObject({ code: 'form-invalid', errors: [{ path }] })

    const [entry] = await admin`select outcome from nrm.audit_entry where kind = 'right.asked' and case_id = ${view.id}`
    expect(entry).toEqual({ outcome: 'refused' })
  })
})

test('while the person has the data restricted nothing is shared by consent, and a legal ground stands apart', async () => {
  const view = await caseAt(worker, small, 'assistance/urgent')
  const { id } = await ask(view.id, { kind: 'restriction', wrong: 'nobody else' })
  await decideRight(worker, actor('supervisor'), view.id, id, { outcome: 'accepted' })
  const send = (answers: Record<string, unknown>) =>
    stepAs(worker, actor('police'), view, 'assistance', 'referral.sent', { recipient: small.offices.centre, ...answers })

  await expect(send({ basis: 'consent' })).rejects.toThrow('processing-restricted')
  const [entry] =
    await admin`select entry::jsonb ->> 'code' as code from nrm.audit_entry where kind = 'step' and outcome = 'refused' and procedure_id = any(${view.procedures.map(({ id }) => id)})`
  expect(entry).toEqual({ code: 'processing-restricted' })
  await expect(endRestriction(worker, actor('centre'), view.id, id)).rejects.toThrow('not-found')
  await endRestriction(worker, actor('police'), view.id, id)
  await expect(send({ basis: 'consent' })).resolves.toMatchObject({ id: view.id })
})

describe('the own file', () => {
  test('says what is held, who looked, what was decided, how long it is kept, and what is left out and why', async () => {
    const view = await caseAt(worker, small, 'status/granted')
    await revealIdentity(worker, actor('supervisor'), view.id, { reason: 'contact-person' })

    const file = await viewOwnFile(worker, actor('police'), view.id)

    expect(file.written.map(({ group }) => group)).toEqual(expect.arrayContaining(['contact', 'told']))
    expect(file.looks).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'identity.viewed', role: 'supervisor', code: 'contact-person' })]),
    )
    expect(file.decisions.map(({ step }) => step)).toEqual(expect.arrayContaining(['presumed.declared', 'decided.granted']))
    expect(file.leftOut.map(({ ground }) => ground)).toEqual(expect.arrayContaining(['other-people', 'another-office']))
    expect(JSON.stringify(file)).not.toContain('Invented')
    const printed = file.written.flatMap(({ fields }) => Object.keys(fields))
    for (const name of ['reporter', 'suspectNear', 'mustNotKnow', 'stillThere', 'vote']) expect(printed).not.toContain(name)
    expect(file.keeping).toBeNull()
  })

  test('health is opened only where the person is treated, and elsewhere said to be there', async () => {
    const placed = await caseAt(worker, small, 'assistance/placed')
    const view = await stepAs(worker, actor('centre'), placed, 'assistance', 'needs.assessed', { healthNote: 'Invented: sleeps badly.' })

    const [centre, police] = [await viewOwnFile(worker, actor('centre'), view.id), await viewOwnFile(worker, actor('police'), view.id)]

    expect(centre.written.map(({ group }) => group)).toContain('health')
    expect(police.written.map(({ group }) => group)).not.toContain('health')
    expect(police.leftOut.map(({ ground }) => ground)).toContain('health-elsewhere')
    expect(police.shares.filter(({ office }) => office?.kind === 'rehabilitation_centre').map(({ office }) => office?.name)).toEqual([null])
  })

  test('handing it over is on record with its mode and language, and opening it too', async () => {
    const view = await registerAs(worker, actor('police'))

    await viewOwnFile(worker, actor('police'), view.id)
    await handOver(worker, actor('police'), view.id, { language: 'ru', mode: 'read-aloud' })

    expect((await viewRights(worker, actor('police'), view.id)).requests).toMatchObject([
      { kind: 'own-file', mode: 'read-aloud', language: 'ru', outcome: 'given' },
    ])
    const kinds =
      await admin`select kind from nrm.audit_entry where case_id = ${view.id} and (kind like 'own-file%' or kind = 'identity.viewed') order by id`
    expect(kinds.map(({ kind }) => kind)).toEqual(['identity.viewed', 'own-file.opened', 'own-file.given'])
  })

  test('whoever did not confirm of late opens nothing, over the API', async () => {
    const view = await registerAs(worker, actor('police'))
    const who = await sessionFor(api, small.officers.police)
    await admin`update nrm.session set confirmed_at = now() - interval '11 minutes' where id = ${who.session}`

    await expect(viewOwnFile(api, who, view.id)).rejects.toThrow('confirm-needed')
    await expect(handOver(api, who, view.id, { language: 'ru', mode: 'paper' })).rejects.toThrow('confirm-needed')
  })
})

describe('who may do what', () => {
  const everybody = Object.keys(small.officers) as OfficerName[]
  // By hand, for a case of region A that the police there hold and nobody else was shown.
  const allowed: Readonly<Record<string, readonly OfficerName[]>> = {
    'own-file': ['police'],
    'ask-right': ['police'],
    'decide-right': ['supervisor'],
    hold: ['prosecutor'],
    retention: ['supervisor', 'secretary'],
    'approve-destruction': ['chair'],
    'stop-destruction': ['supervisor', 'secretary', 'chair', 'prosecutor'],
  }

  test('every verb has its rows, and the database answers for every officer as they say', async () => {
    const view = await registerAs(worker, actor('police'), { dangerNow: 'no', maybeChild: 'no' })

    expect(Object.keys(allowed).toSorted()).toEqual([...rightVerbs].toSorted())
    expect(new Set(rightRules.map(({ verb }) => verb)).size).toBe(rightVerbs.length)
    for (const name of everybody) {
      const may = await viewRights(worker, actor(name), view.id).then(
        (rights) => rights.may,
        () => [],
      )
      expect([name, may.filter((verb) => Object.hasOwn(allowed, verb)).toSorted()]).toEqual([
        name,
        rightVerbs.filter((verb) => allowed[verb]?.includes(name)).toSorted(),
      ])
    }
  })

  test('bare SQL of the API does none of it for whoever may not, and answers nothing of a case not seen', async () => {
    const view = await registerAs(worker, actor('police'), { dangerNow: 'no', maybeChild: 'no' })
    const acts: Readonly<Record<string, string>> = {
      'ask-right': `nrm.ask_right(gen_random_uuid(), '${view.id}', 'objection', null, 'uzb', 'written', null, now())`,
      'own-file': `nrm.ask_right(gen_random_uuid(), '${view.id}', 'own-file', null, 'uzb', 'paper', null, null)`,
      'decide-right': `nrm.decide_right(gen_random_uuid(), '${view.id}', 'accepted', null, null)`,
      hold: `nrm.lift_hold('${view.id}')`,
      retention: `nrm.keep_case('${view.id}', 'person-wishes')`,
      'approve-destruction': `nrm.approve_destruction('${view.id}')`,
      'stop-destruction': `nrm.stop_destruction('${view.id}', 'new-facts')`,
    }
    // The investigator sits in the office that registered the person and knows that the case exists, no more.
    const sees: readonly OfficerName[] = ['police', 'supervisor', 'secretary', 'member', 'member2', 'chair', 'prosecutor', 'investigator']
    for (const name of everybody) {
      for (const [verb, act] of Object.entries(acts)) {
        if (allowed[verb]?.includes(name)) continue
        await expect(raw(name, `select ${act}`), `${name} ${verb}`).rejects.toThrow(sees.includes(name) ? 'forbidden' : 'not-found')
      }
      const expected = sees.includes(name) ? 1 : 0
      expect([name, (await raw(name, `select * from nrm.rights_of('${view.id}')`)).length]).toEqual([name, expected])
      if (name !== 'police') expect(await raw(name, `select * from nrm.looks_at('${view.id}')`)).toEqual([])
    }
  }, 20_000)
})

const sessions = new Map<OfficerName, ReturnType<typeof sessionFor>>()
const raw = async (name: OfficerName, statement: string) => {
  const session = sessions.get(name) ?? sessionFor(api, small.officers[name])
  sessions.set(name, session)
  return asActor(api, await session, async ({ sql, entered }) => {
    await entered
    return [...(await sql.unsafe(statement))]
  })
}
