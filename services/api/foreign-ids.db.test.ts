import { randomUUID } from 'node:crypto'
import { breakGlass } from '@nrm/casework/break-glass'
import { createDraft } from '@nrm/casework/drafts'
import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { changes, dump, superuser } from '@nrm/testkit/dump'
import { filled } from '@nrm/testkit/filled'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation } from '@nrm/testkit/situations'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

type Schema = Parameters<typeof filled>[0]
type Operation = Readonly<{ requestBody?: { content?: Record<string, { schema?: Schema }> } }>

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const app = await testApi({ db: api, auditDb: database.as('auditor') })
afterAll(() => app.close())

/** Nobody of these has anything to do with the case; the member of its own commission has none of these acts. */
const strangers = ['policeB', 'ngoB', 'chairB', 'national', 'admin'] as const
const headers = new Map<OfficerName, { authorization: string }>()
/** What stands in an address for what. Only addresses that hold one of these are of a case. */
const foreign: Record<string, string> = {}
let number = ''
const lists: string[] = []
const paths: [string, Record<string, Operation>][] = []
/** Where the least a form accepts is refused before anybody looks for the case. */
const answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/documents': { procedureId: randomUUID(), version: 1, document: 'D01', language: 'en' },
  '/identity': { reason: 'contact-person', note: undefined },
  '/review': { outcome: 'justified' },
  '/drafts/{id}': { step: 'person.registered', procedureId: null, data: {}, page: null },
  '/withdraw': { reason: 'wrong-file', note: undefined },
}

beforeAll(async () => {
  const view = await situation(worker, small, 'referral sent')
  number = view.number
  const police = await sessionFor(api, small.officers.police)
  const use = await breakGlass(api, await sessionFor(api, small.officers.policeB), {
    reason: 'person-here',
    scope: ['C'],
    minutes: 5,
    caseId: (await situation(worker, small, 'identification/informed')).id,
  })
  const draft = await createDraft(api, police, { step: 'person.registered', procedureId: null, data: {}, page: null })
  const [notice] = await admin<{ id: string }[]>`select id from nrm.notification where office_id = ${small.offices.centre}::uuid limit 1`
  Object.assign(foreign, {
    caseId: view.id,
    procedureId: view.procedures.find(({ procedure }) => procedure === 'assistance')?.id,
    glassId: use.id,
    'drafts/id': draft.id,
    'notifications/id': notice?.id,
  })
  for (const name of strangers) headers.set(name, bearer(app, (await sessionFor(api, small.officers[name])).session))
  const document = (await app.inject('/api/openapi.json')).json<{ paths: Record<string, Record<string, Operation>> }>()
  lists.push(...Object.entries(document.paths).flatMap(([path, { get }]) => (get && !path.includes('{') ? [path] : [])))
  paths.push(
    ...Object.entries(document.paths).filter(([path]) => /\{(caseId|procedureId|glassId)\}|\/(drafts|notifications)\/\{/.test(path)),
  )
})

test('no list, queue, search or log of a stranger says a word of the case, asked for it or not', async () => {
  const asked = ['', `?number=${number}`, `?case=${number}`, `?case=${foreign.caseId}`, '?list=us', '?list=others', '?box=in', '?box=out']
  const told: string[] = []
  let answered = 0

  for (const path of lists) {
    for (const query of asked) {
      for (const name of strangers) {
        // The National Commission oversees the log of the whole country.
        if (name === 'national' && path.startsWith('/api/audit')) continue
        const answer = await app.inject({ url: path + query, headers: { ...headers.get(name) } })
        answered += answer.statusCode === 200 ? 1 : 0
        if (answer.body.includes(number) || answer.body.includes(foreign.caseId as string)) told.push(`${path}${query} ${name}`)
      }
    }
  }

  expect(told).toEqual([])
  expect(answered).toBeGreaterThan(100)
})

test('every act on a case, a handover, a draft, a message or a review answers a stranger as if it were not there, and changes nothing', async () => {
  const before = await dump(admin)
  const wrong: string[] = []
  let tried = 0

  for (const [path, operations] of paths) {
    for (const [method, { requestBody }] of Object.entries(operations)) {
      const schema = Object.values(requestBody?.content ?? {})[0]?.schema
      for (const name of strangers) {
        // A use of emergency access is no stranger's to those who review it, nor to whoever made it.
        if (path.includes('{glassId}') && ['national', 'policeB'].includes(name)) continue
        const ask = (ids: Readonly<Record<string, string>>) =>
          app.inject({
            method: method.toUpperCase() as 'POST',
            url: addressOf(path, ids),
            headers: { ...headers.get(name), 'if-match': '"1"', 'idempotency-key': randomUUID() },
            ...(schema ? { payload: payloadFor(path, schema) } : {}),
          })
        const [there, absent] = [await ask(foreign), await ask({})]
        tried += 1
        const [code, other] = [there.json().code, absent.json().code]
        // A file is looked at before it is asked where it belongs: the same words with and without a case.
        const isForm = path.endsWith('/files') && code === 'form-invalid'
        if ((![403, 404].includes(there.statusCode) && !isForm) || code !== other)
          wrong.push(`${method} ${path} ${name}: ${there.statusCode} ${code}, absent ${other}`)
      }
    }
  }

  expect(wrong).toEqual([])
  expect(tried).toBeGreaterThan(250)
  const traces = ['nrm.audit_entry', 'nrm.session']
  expect(Object.keys(changes(before, await dump(admin))).filter((table) => !traces.includes(table))).toEqual([])
})

/** A number of the address by what it is of; where none is known, one that never was. */
const addressOf = (path: string, ids: Readonly<Record<string, string>>): string =>
  path.replaceAll(/\/([^/]+)\/\{(\w+)\}/g, (_, noun, key) => `/${noun}/${ids[`${noun}/${key}`] ?? ids[key] ?? randomUUID()}`) +
  (path.endsWith('/withdrawal') ? '?scope=everything' : '')

const payloadFor = (path: string, schema: Schema): Record<string, unknown> =>
  Object.entries(answers).find(([end]) => path.endsWith(end))?.[1] ?? filled(schema)
