import { checkPaperFile } from '@nrm/casework/check-paper'
import type { DocumentList } from '@nrm/contracts/documents'
import { readPdf } from '@nrm/documents/testing/read-pdf'
import { languages } from '@nrm/messages/languages'
import { t } from '@nrm/messages/t'
import { paperOf } from '@nrm/sop/papers'
import { as, country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { situation, walkOn } from '@nrm/testkit/situations'
import { registerAs } from '@nrm/testkit/walk'
import { afterAll, expect, test } from 'vitest'
import { bearer, testApi } from './testing/test-api.ts'

const database = await testDatabase()
const worker = database.as('worker')
const small = await country(worker)
const admin = superuser(database)
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())
const from = { requestId: 'test', ip: '127.0.0.1' }

/** Nobody’s name, in Karakalpak, Uzbek and both scripts. */
const name = {
  calledBy: 'Qanariyabonu',
  surname: 'Ábdireyimova-Óteniyazova',
  givenName: 'Gúlbáhár Ўғилой',
  patronymic: 'Ǵayratdıń qızı Oʻgʻiloy',
}
const identity = { ...name, reporter: 'Qanariyabonu', phone: '+99877091791091', pinfl: '30101900000016' }
const words = 'Oʻylab topilgan gʻamxoʻrlik maʼnosi: Ўйлаб топилган ғамхўрлик, ҳолат, қарор.'

const sessions = new Map<OfficerName, string>()
async function call(by: OfficerName, url: string, payload?: object, locale = 'en') {
  const session = sessions.get(by) ?? (await sessionFor(database.as('api'), small.officers[by])).session
  sessions.set(by, session)
  return app.inject({ method: payload ? 'POST' : 'GET', url, headers: bearer(app, session, locale), ...(payload ? { payload } : {}) })
}
const listed = async (by: OfficerName, id: string): Promise<DocumentList> => (await call(by, `/api/cases/${id}/documents`)).json()
type Line = DocumentList['papers'][number]
const print = (by: OfficerName, id: string, { procedureId, version, document }: Line, language = 'uz-Latn') =>
  call(by, `/api/cases/${id}/documents`, { procedureId, version, document, language })
const paper = async (by: OfficerName, id: string, document: string): Promise<Line> => {
  const found = (await listed(by, id)).papers.find((line) => line.document === document)
  if (!found) throw new Error(`${by} is offered no ${document}`)
  return found
}

const { id } = await walkOn(
  worker,
  small,
  await registerAs(worker, as(small.officers.police), { dangerNow: 'no', maybeChild: 'no', firstFacts: words, ...identity }),
  [
    ['police', 'identification', 'primary.assessed'],
    ['police', 'identification', 'presumed.declared', { findingReason: words }],
    ['police', 'assistance', 'referral.sent', { travel: words }],
    ['centre', 'assistance', 'referral.accepted'],
    ['centre', 'assistance', 'needs.assessed', { healthNote: words, wishes: words }],
    ['centre', 'assistance', 'plan.agreed'],
    ['centre', 'assistance', 'service.delivered', { serviceNote: words }],
    ['secretary', 'status', 'dossier.complete'],
    ['secretary', 'status', 'session.called'],
    ['member', 'status', 'conflict.declared'],
    ['chair', 'status', 'conflict.declared'],
    ['member', 'status', 'vote.cast', { vote: 'grant' }],
    ['chair', 'status', 'vote.cast', { vote: 'grant', note: words }],
    ['chair', 'status', 'decided.granted', { reasons: words }],
  ],
)

test('a printed copy is a tagged PDF that says what the form says, in the language asked for, and stands in the register', async () => {
  const line = await paper('police', id, 'D06')

  const sent = await print('police', id, line)
  const read = await readPdf(sent.rawPayload)
  const [entered] = (await listed('police', id)).issued

  expect(sent.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^attachment; filename="D06-[0-9A-Z]{5}\.pdf"$/),
    'cache-control': 'no-store',
  })
  expect(read).toMatchObject({ language: 'uz-Latn', title: 'Qayta yoʻnaltirish varaqasi (yoʻllanma)', isTagged: true })
  expect(read.read.filter(({ role }) => role === 'H1').map(({ text }) => text)).toEqual([read.title])
  expect(read.text).toContain(words)
  expect(entered).toMatchObject({ document: 'D06', language: 'uz-Latn', copy: 1, voided: null, mayVoid: true })
  const [logged] = await admin<
    { entry: string }[]
  >`select entry from nrm.audit_entry where kind = 'document.issued' order by id desc limit 1`
  expect(JSON.parse(logged?.entry ?? '{}')).toMatchObject({ code: 'D06', case: id, copy: 1, language: 'uz-Latn' })
})

test.each(languages)('label, value, basis and its mark stand on the paper in %s, with every letter', async (language) => {
  const sent = await print('secretary', id, await paper('secretary', id, 'D10'), language)
  const { text, language: said, alternatives } = await readPdf(sent.rawPayload)

  expect(said).toBe(language)
  for (const expected of [
    t(language, 'field.reasons.label'),
    words,
    t(language, 'web.mark.ASSUMED'),
    t(language, 'web.print.signer.chair'),
  ])
    expect(text).toContain(expected)
  expect(alternatives).toEqual([t(language, 'web.print.qr')])
})

test('on every page stands who printed it, when, and which copy it is; the second copy says so', async () => {
  const line = await paper('police', id, 'D04')
  await print('police', id, line, 'en')
  const { text, pages } = await readPdf((await print('police', id, line, 'en')).rawPayload)

  expect(pages).toBeGreaterThan(0)
  for (const page of text.split('\n')) expect(page).toMatch(/Printed by .+, .*policeA.*, \d\d\.\d\d\.\d{4} \d\d:\d\d\. Copy 2/)
})

test('no paper bears an identity but those that must, and those the name alone', async () => {
  const printed = new Map<string, string>()
  for (const by of ['police', 'centre', 'secretary', 'supervisor', 'prosecutor', 'chair'] as const) {
    for (const line of (await listed(by, id)).papers) {
      const key = `${line.document} ${line.step} ${line.version}`
      if (printed.has(key)) continue
      const sent = await print(by, id, line, 'en')
      expect(sent.statusCode, `${by} ${line.document}`).toBe(200)
      printed.set(key, (await readPdf(sent.rawPayload)).text)
    }
  }

  expect(new Set([...printed.keys()].map((key) => key.slice(0, 3)))).toEqual(
    new Set(['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D08', 'D09', 'D10', 'D11', 'D13', 'D14', 'D15']),
  )
  for (const [key, text] of printed) {
    const isNamed = paperOf(key.slice(0, 3))?.name === 'printed'
    expect(text.includes(`${name.surname} ${name.givenName} ${name.patronymic}`), key).toBe(isNamed)
    expect(text, key).not.toMatch(/Qanariyabonu|77091791091|30101900000016/)
  }
})

test('a paper about a child names the child where somebody must show for whom they act, and never the guardian', async () => {
  const child = await walkOn(
    worker,
    small,
    await registerAs(worker, as(small.officers.police), { dangerNow: 'no', maybeChild: 'unsure', ...identity }),
    [
      ['social', 'child', 'guardian.appointed', { guardianName: 'Qanariyabonu', guardianPhone: identity.phone }],
      ['social', 'child', 'bia.done'],
      ['social', 'child', 'placement.decided'],
    ],
  )
  const printed = new Map<string, string>()
  for (const line of (await listed('social', child.id)).papers)
    printed.set(line.document, (await readPdf((await print('social', child.id, line, 'ru')).rawPayload)).text)

  expect([...printed.keys()].sort()).toEqual(['D01', 'D02', 'D03', 'D14', 'D21', 'D22'])
  expect([...printed].filter(([, text]) => text.includes(name.surname)).map(([document]) => document)).toEqual(['D22'])
  expect([...printed.values()].join(' ')).not.toMatch(/Qanariyabonu|77091791091|30101900000016/)
})

test('what a doctor wrote is on the needs assessment of the centre and on no paper of anybody else', async () => {
  const { text } = await readPdf((await print('centre', id, await paper('centre', id, 'D13'), 'en')).rawPayload)
  const log = await readPdf((await print('police', id, await paper('police', id, 'D15'), 'en')).rawPayload).catch(() => null)

  expect(text).toContain(t('en', 'field.healthNote.label'))
  expect((await listed('police', id)).papers.map(({ document }) => document)).not.toContain('D13')
  expect(log?.text ?? '').not.toContain(t('en', 'field.serviceNote.label'))
})

/** Which papers of the granted case each officer may print, written from forms.md and not from the code. */
const matrix: Readonly<Partial<Record<OfficerName, readonly string[]>>> = {
  police: ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D11', 'D14', 'D15'],
  supervisor: ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D11', 'D14', 'D15'],
  centre: ['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D11', 'D13', 'D14', 'D15'],
  prosecutor: ['D01', 'D04', 'D05', 'D06', 'D14', 'D15'],
  secretary: ['D01', 'D04', 'D05', 'D06', 'D08', 'D09', 'D10', 'D14', 'D15'],
  chair: ['D01', 'D04', 'D05', 'D06', 'D08', 'D09', 'D10', 'D14', 'D15'],
  member: ['D01', 'D04', 'D05', 'D06', 'D08', 'D09', 'D10', 'D14', 'D15'],
  policeB: [],
  ngo: [],
}

test.each(Object.entries(matrix))('%s may print these papers of a case, and no other', async (by, expected) => {
  const officer = by as OfficerName
  const all = new Map<string, Line>()
  for (const other of ['police', 'centre', 'secretary'] as const)
    for (const line of (await listed(other, id)).papers) all.set(line.document, line)

  const answers = new Map<string, number>()
  for (const [document, line] of all) if (!expected.includes(document)) answers.set(document, (await print(officer, id, line)).statusCode)
  const offered = (await listed(officer, id)).papers ?? []

  expect([...new Set(offered.map(({ document }) => document))].sort()).toEqual(expected)
  expect([...answers].filter(([, status]) => status !== 404)).toEqual([])
})

test('a copy is checked by its code, and the answer names neither case nor person', async () => {
  const { text } = await readPdf((await print('police', id, await paper('police', id, 'D11'))).rawPayload)
  const code = /([0-9A-Z]{5}-){3}[0-9A-Z]{5}/.exec(text)?.[0] ?? ''

  const answer = await app.inject({ url: `/api/check/${code.toLowerCase().replaceAll('-', ' ').replaceAll(' ', '%20')}` })
  const wrong = await Promise.all(['0'.repeat(20), 'x', `${code}0`].map((typed) => app.inject({ url: `/api/check/${typed}` })))

  expect(answer.json()).toEqual({
    document: 'D11',
    language: 'uz-Latn',
    issuedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    copy: expect.any(Number),
    officeKind: 'police',
    region: '1718',
    voidedOn: null,
  })
  expect(new Set(wrong.map((one) => JSON.stringify({ ...one.json(), requestId: '' }))).size).toBe(1)
  expect(wrong[0]?.json()).toMatchObject({ status: 404, code: 'document-unknown' })
})

test('a file is genuine as it went out; one changed by a single byte is not, and one of somebody else is unknown', async () => {
  const { rawPayload } = await print('police', id, await paper('police', id, 'D11'), 'ru')
  const changed = Buffer.from(rawPayload)
  const at = changed.indexOf('endstream') - 20
  changed[at] = (changed[at] ?? 0) ^ 1

  expect(await checkPaperFile(worker, from, rawPayload)).toMatchObject({ document: 'D11', language: 'ru', whole: true })
  expect(await checkPaperFile(worker, from, changed)).toMatchObject({ document: 'D11', whole: false })
  await expect(checkPaperFile(worker, from, Buffer.from('%PDF-1.7 invented'))).rejects.toThrow(/^document-unknown$/)
})

test('a voided copy stays in the register and says so to whoever checks it; only its office and the supervisor void it', async () => {
  const { rawPayload } = await print('centre', id, await paper('centre', id, 'D14'))
  const [copy] = (await listed('centre', id)).issued
  const url = `/api/cases/${id}/documents/${copy?.id}/void`

  expect((await call('police', url, { reason: 'lost' })).statusCode).toBe(403)
  expect((await call('policeB', url, { reason: 'lost' })).statusCode).toBe(404)
  expect((await call('centre', url, { reason: 'a reason of my own' })).statusCode).toBe(400)
  expect((await call('centre', url, { reason: 'lost' })).statusCode).toBe(204)
  expect((await call('supervisor', url, { reason: 'lost' })).json()).toMatchObject({ status: 409, code: 'document-voided' })
  expect((await listed('centre', id)).issued[0]?.voided).toMatchObject({ reason: 'lost' })
  expect(await checkPaperFile(worker, from, rawPayload)).toMatchObject({ whole: true, voidedOn: expect.stringMatching(/^\d{4}-/) })
})

test('a certificate is printed only while the status stands, and a name only after a proof of presence', async () => {
  const refused = await situation(worker, small, 'status/refused')
  expect((await listed('police', refused.id)).papers.map(({ document }) => document)).not.toContain('D11')

  const line = await paper('police', id, 'D11')
  await admin`update nrm.session set confirmed_at = now() - interval '11 minutes' where id = ${sessions.get('police') ?? ''}`

  expect((await print('police', id, line)).json()).toMatchObject({ status: 403, code: 'confirm-needed' })
  expect((await print('police', id, await paper('police', id, 'D04'))).statusCode).toBe(200)
})

test('the sixty-first paper within an hour is refused, and the refusal is on record', async () => {
  const line = await paper('supervisor', id, 'D04')
  await admin`
    insert into nrm.document_issued (case_id, procedure_id, version, step, document, language, copy, digest, code_hash, at, account_id, office_id)
    select ${id}, ${line.procedureId}, 1, 'x', 'D01', 'en', n, sha256(n::text::bytea), sha256(n::text::bytea), now() - interval '50 minutes', ${small.officers.supervisor.id}, ${small.officers.supervisor.office}
      from generate_series(1000, 1059) n`

  const answer = await print('supervisor', id, line)

  expect(answer.json()).toMatchObject({ status: 429, code: 'too-many-requests' })
  const [row] = await admin<
    { n: number }[]
  >`select count(*)::int as n from nrm.audit_entry where kind = 'document.issued' and outcome = 'refused' and entry like '%too-many-requests%'`
  expect(row?.n).toBe(1)
})

test('blank forms are given to whoever is signed in', async () => {
  const sent = await call('admin', '/api/blank-forms/registration/ru')

  expect(sent.headers['content-disposition']).toBe('attachment; filename="registration-ru.pdf"')
  expect((await call('admin', '/api/blank-forms/other/ru')).statusCode).toBe(404)
})
