import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ids } from './test/fixtures.ts'
import { type Browser, type House, openHouse, signedIn } from './test/house.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
  browser = await signedIn(house)
})
afterAll(() => house.close())
beforeEach(() => {
  Object.assign(house.api.seen, { posted: [], refuseWith: null })
  house.api.seen.drafts.clear()
})

const danger = { dangerNow: 'yes', maybeChild: 'unsure', urgentHelp: ['doctor', 'food'] }
const granting = `/cases/${ids.case}/${ids.status}/decided.granted`
const sent = () => house.api.seen.posted.filter(({ url }) => url.includes('/steps/') || url.includes('/registrations/'))

test('every page of a registration is a draft at once, and only the whole is sent', async () => {
  await browser.get('/register/person.registered')
  const first = await browser.post('/register/person.registered', { _page: 'danger', ...danger })
  const draftId = [...house.api.seen.drafts.keys()][0] ?? ''

  await browser.get(String(first.headers.location))
  const second = await browser.post('/register/person.registered', {
    _page: 'source',
    _draft: draftId,
    channel: 'hotline',
    contactAt: '24.11.2026 06:15',
    territory: '1726',
  })

  expect(first.headers.location).toBe(`/register/person.registered?draft=${draftId}&page=source`)
  expect(second.headers.location).toContain('page=language')
  expect(house.api.seen.drafts.get(draftId)?.data).toEqual({
    ...danger,
    channel: 'hotline',
    contactAt: '2026-11-24T01:15:00.000Z',
    territory: '1726',
  })
  expect(sent()).toEqual([])
})

test('a page with a missing answer is kept and says what is missing, with a way to it', async () => {
  await browser.get('/register/person.registered')

  const page = await browser.post('/register/person.registered', { _page: 'danger', dangerNow: 'yes' })

  expect(page.statusCode).toBe(422)
  expect(page.body).toMatch(/role="alert"[^>]*autofocus/)
  expect(page.body).toContain('href="#f-maybeChild"')
  expect(page.body).toContain('id="f-maybeChild"')
  expect(page.body).toMatch(/aria-describedby="[^"]*f-maybeChild-error/)
  expect([...house.api.seen.drafts.values()][0]?.data).toEqual({ dangerNow: 'yes' })
})

test('the checked answers are sent once under the key of the draft, and lead to the receipt', async () => {
  await browser.get('/register/person.registered')
  await browser.post('/register/person.registered', { _page: 'danger', ...danger })
  const draftId = [...house.api.seen.drafts.keys()][0] ?? ''
  const check = await browser.get(`/register/person.registered/check?draft=${draftId}`)
  const form = { _draft: draftId, _answers: JSON.stringify(danger) }

  const once = await browser.post('/register/person.registered/check', form)
  const twice = await browser.post('/register/person.registered/check', form)

  expect(check.body).toContain('page=danger&amp;back=check')
  expect([once.headers.location, twice.headers.location]).toEqual([`/cases/${ids.case}/receipt`, `/cases/${ids.case}/receipt`])
  expect(sent().map(({ headers, body }) => [headers['idempotency-key'], body])).toEqual([
    [draftId, danger],
    [draftId, danger],
  ])
})

test('a step goes out with the version that was read and leads back to the case', async () => {
  const page = await browser.get(granting)
  const submission = /name="_submission" value="([^"]+)"/.exec(page.body)?.[1] ?? ''

  const answer = await browser.post(granting, { _submission: submission, _version: '2', heardHow: 'in-person' })

  expect(answer.headers.location).toBe(`/cases/${ids.case}?done=decided.granted`)
  expect(sent()[0]?.headers).toMatchObject({ 'if-match': '"2"', 'idempotency-key': submission })
})

test('when the case changed meanwhile the words are kept, the change is shown, and the new version goes out next', async () => {
  await browser.get(granting)
  house.api.seen.refuseWith = { status: 412, problem: { code: 'changed-meanwhile' } }

  const page = await browser.post(granting, { _submission: ids.draft, _version: '1', reasons: 'Saqlanadigan matn' })

  expect(page.statusCode).toBe(412)
  expect(page.body).toContain('Saqlanadigan matn')
  expect(page.body).toContain('class="news"')
  expect(page.body).toContain('name="_version" value="2"')
  expect(page.body).toContain(`name="_submission" value="${ids.draft}"`)
})

test('when the step is gone the words can still be read', async () => {
  const gone = `/cases/${ids.case}/${ids.status}/dossier.complete`
  await browser.get(granting)
  house.api.seen.refuseWith = { status: 409, problem: { code: 'step-not-now' } }

  const page = await browser.post(gone, { _submission: ids.draft, _version: '1', wishesToBeHeard: 'in-writing' })

  expect(page.statusCode).toBe(409)
  expect(page.body).not.toContain('name="_submission"')
})

test('an answer the API refuses is said beside its question', async () => {
  await browser.get(granting)
  house.api.seen.refuseWith = {
    status: 400,
    problem: { code: 'form-invalid', errors: [{ path: 'reasons', code: 'required', message: 'Sababini yozing.' }] },
  }

  const page = await browser.post(granting, { _submission: ids.draft, _version: '2' })

  expect(page.statusCode).toBe(400)
  expect(page.body).toContain('Sababini yozing.')
  expect(page.body).toContain('href="#f-reasons"')
})

test('a draft of a step opens where it was left', async () => {
  await browser.get(granting)
  const kept = await browser.post(granting, { _act: 'save', _submission: ids.draft, _version: '2', reasons: 'Qoralama' })

  const page = await browser.get(String(kept.headers.location))

  expect(kept.statusCode).toBe(303)
  expect(page.body).toContain('Qoralama')
  expect(page.body).toContain('role="status"')
})

test('revealing the identity needs a reason and shows it once', async () => {
  const address = `/cases/${ids.case}/identity`
  await browser.get(address)

  const refused = await browser.post(address)
  const shown = await browser.post(address, { reason: 'contact-person' })
  const later = await browser.get(address)

  expect(refused.statusCode).toBe(400)
  expect(shown.body).toContain('Namunayeva')
  expect(later.body).not.toContain('Namunayeva')
})

test('whoever weighs a report is offered the letters of the day of the act, and reads what the law makes of the answers before the report is sent', async () => {
  const reporting = `/cases/${ids.case}/${ids.identification}/crime.indicated`
  const first = await browser.get(reporting)
  await browser.post(reporting, { _page: 'acts', actOn: '15.01.2024', knowledge: 'surely-known', dutyTold: 'before-the-account' })
  const draftId = [...house.api.seen.drafts.keys()][0] ?? ''

  const signs = await browser.get(`${reporting}?draft=${draftId}&page=signs`)
  await browser.post(reporting, { _page: 'signs', _draft: draftId, elementsBefore: ['135-1', '135-2-z'] })
  const letter = await browser.get(`${reporting}?draft=${draftId}&page=letter`)

  expect(first.body).toContain('id="report-duty"')
  expect(signs.body).toContain('name="elementsBefore"')
  expect(signs.body).not.toContain('name="elements"')
  expect(letter.body).toContain('135-modda 3-qism')
})
