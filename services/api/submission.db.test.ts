import { randomUUID } from 'node:crypto'
import type { ProcedureName } from '@nrm/sop/procedures'
import { country, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, formOf, intakeForm } from '@nrm/testkit/walk'
import { afterAll, describe, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const worker = database.as('worker')
const { officers, offices } = await country(worker)
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())
const police = bearer(app, (await sessionFor(database.as('api'), officers.police)).session)

type Sent = Readonly<{ version?: string; key?: string; actAt?: string; form?: Readonly<Record<string, unknown>> }>

async function informed() {
  const view = await caseAt(worker, { officers, offices }, 'identification/informed')
  const found = view.procedures.find(({ procedure }) => procedure === 'identification') as (typeof view.procedures)[number]
  return { caseId: view.id, id: found.id, version: found.version }
}

function take(
  procedureId: string,
  step: string,
  { version, key = randomUUID(), actAt, form = formOf('identification' as ProcedureName, step) }: Sent,
) {
  const headers = {
    ...police,
    'idempotency-key': key,
    ...(version === undefined ? {} : { 'if-match': version }),
    ...(actAt ? { 'act-at': actAt } : {}),
  }
  return app.inject({ method: 'POST', url: `/api/procedures/${procedureId}/steps/${step}`, headers, payload: form })
}

describe('a registration', () => {
  test('opens a case, says so with 201, the version and a receipt, and offers what is next', async () => {
    const key = randomUUID()
    const answer = await app.inject({
      method: 'POST',
      url: '/api/registrations/person.registered',
      headers: { ...police, 'idempotency-key': key },
      payload: intakeForm(),
    })
    const view = answer.json()

    expect(answer.statusCode).toBe(201)
    expect(answer.headers.etag).toBe(`"${view.receipt.version}"`)
    expect(view.receipt).toMatchObject({ submissionId: key, step: 'person.registered' })
    expect(view.procedures[0].openSteps.length).toBeGreaterThan(0)
  })

  test('sent twice opens one case', async () => {
    const send = {
      method: 'POST',
      url: '/api/registrations/person.registered',
      headers: { ...police, 'idempotency-key': randomUUID() },
      payload: intakeForm(),
    } as const
    const answers = await Promise.all([app.inject(send), app.inject(send)])
    const again = await app.inject(send)

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201])
    expect(new Set([...answers, again].map((answer) => answer.json().id)).size).toBe(1)
  })
})

describe('a step', () => {
  test('done on paper is entered with the time of the act; history and log say both', async () => {
    const { caseId, id, version } = await informed()
    await superuser(database)`update nrm.case_file set act_at = act_at - interval '3 days' where id = ${caseId}`
    const actAt = new Date(Date.now() - 86_400_000).toISOString()
    const key = randomUUID()

    const answer = await take(id, 'primary.assessed', { version: `"${version}"`, actAt, key })
    const { history, procedures } = (await app.inject({ url: `/api/cases/${caseId}`, headers: police })).json()
    const line = history.find(({ step }: { step: string }) => step === 'primary.assessed')
    const otherwise = await take(id, 'primary.assessed', { version: `"${version}"`, key })

    expect(answer.statusCode, answer.body).toBe(200)
    expect(line.actAt).toBe(actAt)
    expect(Date.parse(line.at)).toBeGreaterThan(Date.parse(actAt) + 80_000_000)
    // Terms run from entry: an act reported late takes nobody's time away.
    for (const { clocks } of procedures)
      for (const { startedAt } of clocks) expect(Date.parse(startedAt)).toBeGreaterThan(Date.parse(actAt) + 80_000_000)
    // Another time of the act is another submission.
    expect(otherwise.json().code).toBe('submission-reused')
  })

  test('is not done in the future and not before its case began; the attempt is on record', async () => {
    const { caseId, id, version } = await informed()
    const at = (milliseconds: number) =>
      take(id, 'primary.assessed', { version: `"${version}"`, actAt: new Date(Date.now() + milliseconds).toISOString() })

    expect((await at(3_600_000)).json().errors).toMatchObject([{ path: 'actAt', code: 'in-the-future' }])
    expect((await at(-86_400_000)).json().errors).toMatchObject([{ path: 'actAt', code: 'before-case' }])
    const [tried] = await superuser(database)<{ n: number }[]>`
      select count(*)::int as n from nrm.audit_entry where case_id = ${caseId} and kind = 'step' and outcome = 'refused'`
    expect(tried?.n).toBe(2)
  })

  test('moves the procedure and answers with the new version as ETag', async () => {
    const { id, version } = await informed()
    const answer = await take(id, 'primary.assessed', { version: `"${version}"` })

    expect(answer.statusCode).toBe(200)
    expect(answer.headers.etag).toBe(`"${version + 1}"`)
    expect(answer.json().receipt).toMatchObject({ step: 'primary.assessed', procedureId: id, version: version + 1 })
  })

  test('decided on an old version is refused with the case as it stands now', async () => {
    const { id, version } = await informed()
    await take(id, 'primary.assessed', { version: `"${version}"` })
    const late = await take(id, 'primary.assessed', { version: `"${version}"` })

    expect(late.statusCode).toBe(412)
    expect(late.json().code).toBe('changed-meanwhile')
    expect(late.json().current.procedures).toContainEqual(expect.objectContaining({ id, version: version + 1 }))
  })

  test('without a version is 428, with one that is no version 400', async () => {
    const { id, version } = await informed()
    const statuses = await Promise.all(
      [undefined, 'x', `${version}`, `W/"${version}"`, '*', '"-1"'].map(
        async (one) => (await take(id, 'primary.assessed', one === undefined ? {} : { version: one })).statusCode,
      ),
    )

    expect(statuses).toEqual([428, 400, 400, 400, 400, 400])
  })

  test('without a key, or with one that is no UUID, is refused', async () => {
    const { id, version } = await informed()
    const headers = { ...police, 'if-match': `"${version}"` }
    const url = `/api/procedures/${id}/steps/primary.assessed`
    const answers = await Promise.all(
      [headers, { ...headers, 'idempotency-key': 'again' }].map((one) => app.inject({ method: 'POST', url, headers: one, payload: {} })),
    )

    expect(answers.map((answer) => answer.json().code)).toEqual(['idempotency-key-missing', 'idempotency-key-missing'])
  })

  test('sent again with the same key answers as the first time and moves nothing', async () => {
    const { id, version } = await informed()
    const sent = { version: `"${version}"`, key: randomUUID(), form: formOf('identification', 'primary.assessed') }
    const first = await take(id, 'primary.assessed', sent)
    const second = await take(id, 'primary.assessed', sent)

    expect(second.statusCode).toBe(200)
    expect(second.json().receipt).toEqual(first.json().receipt)
  })

  test('with a key that carried another form is refused', async () => {
    const { id, version } = await informed()
    const key = randomUUID()
    await take(id, 'primary.assessed', { version: `"${version}"`, key })
    const other = await take(id, 'primary.assessed', {
      version: `"${version}"`,
      key,
      form: formOf('identification', 'primary.assessed', { minutes: 77 }),
    })

    expect(other.json()).toMatchObject({ status: 409, code: 'submission-reused' })
  })
})
