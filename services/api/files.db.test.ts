import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eicar } from '@nrm/files/testing/hostile-files'
import { docx } from '@nrm/files/testing/papers'
import { exif, jpeg } from '@nrm/files/testing/pictures'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { registerAs } from '@nrm/testkit/walk'
import { afterAll, expect, test } from 'vitest'
import { formWith } from './testing/multipart.ts'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const small = await country(database.as('worker'))
const folder = mkdtempSync(join(tmpdir(), 'nrm-api-files-'))
const canary = 'Zumradxon-Kanareyka'
const lines: string[] = []
const app = await testApi({
  db: database.as('api'),
  auditDb: database.as('auditor'),
  config: { files: { folder, unscannedMayOpen: true } },
  log: { write: (line) => void lines.push(line) },
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})
const { id } = await registerAs(database.as('worker'), as(small.officers.police), { dangerNow: 'no', maybeChild: 'no' })

const keys = new Map<OfficerName, string>()
async function enter(name: OfficerName, locale = 'en') {
  const session = keys.get(name) ?? (await sessionFor(database.as('api'), small.officers[name])).session
  keys.set(name, session)
  return bearer(app, session, locale)
}
type Asked = Readonly<{
  by?: OfficerName
  caseId?: string
  key?: string
  locale?: string
  fields?: Readonly<Record<string, string>>
  name?: string
  media?: string
}>
async function send(
  bytes: Buffer | null,
  { by = 'police', caseId = id, key = randomUUID(), locale = 'en', name = `${canary}.jpg`, media = '', fields }: Asked = {},
) {
  const file = bytes && { name, media: media || 'application/octet-stream', bytes }
  const form = formWith(fields ?? { kind: 'messages', description: `Xabar: ${canary}` }, file ?? undefined)
  const headers = { ...(await enter(by, locale)), ...form.headers, 'idempotency-key': key, 'accept-language': locale }
  return app.inject({ method: 'POST', url: `/api/cases/${caseId}/files`, headers, payload: form.payload })
}
const picture = (text: string) => jpeg({ extra: [exif(1, text)] })
const call = async (url: string, { by = 'police' as OfficerName, payload }: { by?: OfficerName; payload?: object } = {}) =>
  app.inject({ method: payload ? 'POST' : 'GET', url, headers: await enter(by), ...(payload ? { payload } : {}) })

test('a file is added, listed, linked, and given out once, to be kept and not to be drawn', async () => {
  const added = await send(picture('first'))
  expect(added.statusCode, added.body).toBe(201)
  const { id: fileId } = added.json()

  const list = (await call(`/api/cases/${id}/files`)).json()
  const link = (await call(`/api/cases/${id}/files/${fileId}/link`, { payload: { which: 'copy' } })).json()
  const content = await call(`/api/file-links/${link.token}`)

  expect(list.files[0]).toMatchObject({ id: fileId, name: `${canary}.jpg`, scan: 'unscanned' })
  expect(list.kinds).toContain('messages')
  expect(list.kinds).not.toContain('medical')
  expect(content.statusCode).toBe(200)
  expect(content.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': expect.stringMatching(/^attachment; filename="\d{4}-\d{6}-1\.jpg"$/),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining('sandbox'),
  })
  expect(content.rawPayload.includes('Telephone')).toBe(false)
  expect(JSON.stringify(content.headers)).not.toContain(canary)
  expect((await call(`/api/file-links/${link.token}`)).json()).toMatchObject({ status: 404, code: 'file-link-ended' })
})

test('sent twice it is one file', async () => {
  const key = randomUUID()

  const [first, again] = [await send(picture('once'), { key }), await send(picture('once'), { key })]

  expect(again.statusCode).toBe(201)
  expect(again.json()).toEqual(first.json())
  expect((await send(picture('once'))).json()).toMatchObject({ status: 409, code: 'file-known' })
})

test.each([
  ['too large', Buffer.alloc(26 * 1024 * 1024, 65), {}, 413, 'file-too-large'],
  ['of a kind that is not taken', Buffer.from('MZ\x90\0', 'latin1'), { name: 'a.exe' }, 415, 'file-type'],
  ['said to be another', docx(), { name: 'a.docx', media: 'image/png' }, 415, 'file-type-differs'],
  ['with macros', docx({ 'word/vbaProject.bin': 'x' }), { name: 'a.docx' }, 422, 'file-active'],
  ['with the test virus', Buffer.from(eicar), { name: 'a.txt' }, 422, 'file-virus'],
  ['empty', Buffer.alloc(0), { name: 'a.txt' }, 422, 'file-empty'],
  ['with a name that hides', picture('x'), { name: 'a\u202egpj.exe.jpg' }, 422, 'file-name'],
  ['of a kind the officer does not read', picture('x'), { fields: { kind: 'medical', description: 'x' } }, 403, 'forbidden'],
  ['of no kind', picture('x'), { fields: { kind: 'nothing', description: 'x' } }, 400, 'form-invalid'],
  ['without a description', picture('x'), { fields: { kind: 'messages', description: '  ' } }, 400, 'form-invalid'],
  ['with a description that turns round', picture('x'), { fields: { kind: 'messages', description: 'a\u202eb' } }, 400, 'form-invalid'],
  ['with a field nobody asked for', picture('x'), { fields: { kind: 'messages', description: 'x', sees: 'C' } }, 400, 'form-invalid'],
  ['that is not there', null, {}, 400, 'form-invalid'],
] as const)('a file %s is refused with a code', async (_, bytes, asked, status, code) => {
  const answer = await send(bytes, { ...asked, locale: 'ru' })

  expect(answer.json(), answer.body).toMatchObject({ status, code, title: expect.stringMatching(/^[А-ЯЁ]/) })
})

test('a form that breaks off, or is no form, is refused and nothing is kept', async () => {
  const form = formWith({ kind: 'messages', description: 'x' }, { name: 'a.jpg', bytes: picture('half') })
  const headers = { ...(await enter('police')), ...form.headers, 'idempotency-key': randomUUID() }
  const url = `/api/cases/${id}/files`

  const half = await app.inject({ method: 'POST', url, headers, payload: form.payload.subarray(0, -60) })
  const json = await app.inject({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    payload: '{"kind":"messages","description":"x","file":"x"}',
  })
  const elsewhere = await app.inject({ method: 'POST', url: '/api/drafts', headers, payload: form.payload })

  expect(half.statusCode).toBe(400)
  expect(json.json()).toMatchObject({ status: 400, code: 'form-invalid' })
  expect(elsewhere.json()).toMatchObject({ status: 415, code: 'media-type' })
})

test.each(['policeB', 'ngo', 'admin'] as const)('%s gets not-found at every verb of a file of another office', async (by) => {
  const { id: fileId } = (await send(picture(`not for ${by}`))).json()
  const link = (await call(`/api/cases/${id}/files/${fileId}/link`, { payload: { which: 'copy' } })).json()

  const answers = [
    await call(`/api/cases/${id}/files`, { by }),
    await send(picture('x'), { by }),
    await call(`/api/cases/${id}/files/${fileId}/link`, { by, payload: { which: 'copy' } }),
    await call(`/api/cases/${id}/files/${fileId}/link`, { by, payload: { which: 'original', reason: 'court' } }),
    await call(`/api/cases/${id}/files/${fileId}/verify`, { by, payload: {} }),
    await call(`/api/cases/${id}/files/${fileId}/withdraw`, { by, payload: { reason: 'wrong-case' } }),
    await call(`/api/file-links/${link.token}`, { by }),
  ]

  expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 404))
})

test('withdrawing needs a reason of the list; checking says whether the file is whole', async () => {
  const { id: fileId } = (await send(picture('withdrawn'))).json()

  expect((await call(`/api/cases/${id}/files/${fileId}/verify`, { payload: {} })).json()).toEqual({ whole: true })
  expect((await call(`/api/cases/${id}/files/${fileId}/withdraw`, { payload: { reason: 'nothing' } })).json()).toMatchObject({
    code: 'form-invalid',
  })
  expect((await call(`/api/cases/${id}/files/${fileId}/withdraw`, { payload: { reason: 'sent-twice' } })).statusCode).toBe(204)
  expect((await call(`/api/cases/${id}/files/${fileId}/link`, { payload: { which: 'copy' } })).json()).toMatchObject({
    status: 409,
    code: 'file-withdrawn',
  })
})

test('neither the name of a file nor what is said of it reaches a line of the log', () => {
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.join('\n')).not.toContain(canary)
})
