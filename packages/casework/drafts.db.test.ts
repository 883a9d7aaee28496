import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, intakeForm, plainWords } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'
import { createDraft, deleteDraft, listDrafts, readDraft, saveDraft } from './drafts.ts'
import { expireDrafts } from './expire-drafts.ts'
import { home } from './home.ts'
import { register } from './register.ts'

const database = await testDatabase()
const [worker, api] = [database.as('worker'), database.as('api')]
const admin = superuser(database)
const small = await country(worker)
const session = (officer: OfficerName) => sessionFor(api, small.officers[officer])
const begun = { step: 'person.registered', procedureId: null, data: { channel: 'hotline' }, page: 'danger' } as const

test('a draft is kept page by page for thirty days, and only its author sees it', async () => {
  const [police, district] = [await session('police'), await session('policeDistrict')]
  const { id } = await createDraft(api, police, begun)

  const saved = await saveDraft(api, police, id, { ...begun, data: { channel: 'hotline', language: 'uzb' }, page: 'language' })

  expect(await readDraft(api, police, id)).toEqual(saved)
  expect(saved).toMatchObject({ id, data: { channel: 'hotline', language: 'uzb' }, page: 'language', caseId: null })
  expect(Date.parse(saved.expiresAt) - Date.now()).toBeGreaterThan(29.9 * 86_400_000)
  for (const attempt of [
    () => readDraft(api, district, id),
    () => saveDraft(api, district, id, begun),
    () => deleteDraft(api, district, id),
  ])
    await expect(attempt()).rejects.toThrow('not-found')
  expect(await listDrafts(api, district)).toEqual([])
})

test('a draft of a step names its case; one to a procedure out of sight is refused as absent', async () => {
  const { id: caseId, number, procedures } = await caseAt(worker, small, 'identification/informed')
  const draft = { step: 'primary.assessed', procedureId: procedures[0]?.id as string, data: {}, page: null }

  expect(await createDraft(api, await session('police'), draft)).toMatchObject({ caseId, caseNumber: number })
  await expect(createDraft(api, await session('policeB'), draft)).rejects.toThrow('not-found')
  await expect(
    createDraft(api, await session('policeB'), { ...draft, procedureId: '00000000-0000-4000-8000-000000000000' }),
  ).rejects.toThrow('not-found')
})

test('a submission under the id of its draft ends the draft; a refused one leaves it', async () => {
  const police = await session('police')
  const { id } = await createDraft(api, police, begun)

  await expect(register(api, police, { step: 'person.registered', form: {}, submissionId: id, words: plainWords })).rejects.toThrow(
    'form-invalid',
  )
  expect(await readDraft(api, police, id)).toMatchObject({ id })
  await register(api, police, { step: 'person.registered', form: intakeForm(), submissionId: id, words: plainWords })

  await expect(readDraft(api, police, id)).rejects.toThrow('not-found')
})

test('fifty drafts, a quarter of a megabyte each and steps of the SOP: that is the limit', async () => {
  const ngo = await session('ngo')
  await expect(createDraft(api, ngo, { ...begun, data: { firstFacts: 'x'.repeat(256 * 1024) } })).rejects.toThrow('body-too-large')
  await expect(createDraft(api, ngo, { ...begun, step: 'something.else' })).rejects.toMatchObject({
    code: 'form-invalid',
    errors: [{ path: 'step' }],
  })
  for (let count = 0; count < 50; count += 1) await createDraft(api, ngo, begun)

  await expect(createDraft(api, ngo, begun)).rejects.toThrow('draft-limit')
  expect(await home(api, ngo)).toMatchObject({ drafts: 50 })
  await deleteDraft(api, ngo, (await listDrafts(api, ngo))[0]?.id as string)
  await createDraft(api, ngo, begun)
})

test('what nobody took up again in thirty days is deleted, and not shown in the meantime', async () => {
  const centre = await session('centre')
  const { id } = await createDraft(api, centre, begun)
  await admin`update nrm.draft set expires_at = now() - interval '1 second' where id = ${id}`

  expect(await listDrafts(api, centre)).toEqual([])
  expect(await expireDrafts(worker, { requestId: 'test' })).toBe(1)
  expect(await admin`select 1 from nrm.draft where id = ${id}`).toHaveLength(0)
  expect(await expireDrafts(worker, { requestId: 'test' })).toBe(0)
})

test('clinical answers of a draft open only for the author whose keys are open, and are not lost while they are closed', async () => {
  const { procedures } = await caseAt(worker, small, 'assistance/placed')
  const procedureId = procedures.find(({ procedure }) => procedure === 'assistance')?.id as string
  const draft = { step: 'needs.assessed', procedureId, data: { mindNeed: 'urgent', mindNote: 'does not sleep' }, page: 'mind' }
  const centre = await session('centre')
  const { id } = await createDraft(api, centre, draft)
  const locked = { ...api, keyrings: new Map() }

  expect((await readDraft(api, centre, id)).data).toEqual(draft.data)
  expect((await readDraft(locked, centre, id)).data).toEqual({ mindNeed: 'urgent' })
  await saveDraft(locked, centre, id, { ...draft, data: { mindNeed: 'some' } })

  expect((await readDraft(api, centre, id)).data).toEqual({ mindNeed: 'some', mindNote: 'does not sleep' })
})
