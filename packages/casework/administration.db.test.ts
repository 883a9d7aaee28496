import { country, type OfficerName, sessionFor } from '@nrm/testkit/country'
import { superuser } from '@nrm/testkit/dump'
import { testDatabase } from '@nrm/testkit/postgres'
import { beforeEach, expect, test } from 'vitest'
import { changeAccount, createAccount, listAccounts } from './accounts.ts'
import { me, setLanguage } from './directory.ts'
import { addHoliday, listHolidays, removeHoliday } from './holidays.ts'
import { changeOffice, createOffice, listAllOffices, type OfficeWrite } from './offices.ts'
import { signIn } from './sign-in.ts'

const database = await testDatabase()
const api = database.as('api')
const admin = superuser(database)
const { officers, offices } = await country(database.as('worker'))
const session = (officer: OfficerName) => sessionFor(api, officers[officer])
const keeper = await session('admin')
const named = { 'uz-Latn': 'Idora', 'uz-Cyrl': 'Идора', ru: 'Учреждение', en: 'Office' }
const account = {
  login: 'invented.person',
  name: 'Invented Person',
  role: 'police',
  office: offices.policeA,
  language: 'ru',
  password: 'a long enough password',
} as const
const office: OfficeWrite = {
  kind: 'ngo',
  territory: '1730',
  name: named,
  services: ['legal'],
  freePlaces: null,
  mayIdentify: true,
  phone: '+998711234567',
  active: true,
}
const entries = () =>
  admin`select kind, outcome, entry::jsonb ->> 'code' as code, entry::jsonb ->> 'target' as target, entry::jsonb -> 'fields' as fields, entry from nrm.audit_entry where kind <> 'sign-in' order by id`

beforeEach(async () => {
  await admin`delete from nrm.audit_entry`
})

test('an administrator opens an account, and the officer signs in with it', async () => {
  const made = await createAccount(api, keeper, account)

  const { me: officer } = await signIn(api, { login: account.login, password: account.password }, { requestId: 'test', ip: '127.0.0.1' })
  expect(officer).toMatchObject({ id: made.id, name: 'Invented Person', role: 'police', language: 'ru' })
  expect(made).toMatchObject({
    login: 'invented.person',
    secondFactor: false,
    disabledAt: null,
    lastSignInAt: null,
    office: { id: offices.policeA },
  })
  expect((await entries())[0]).toMatchObject({ kind: 'account.changed', outcome: 'done', target: made.id })
  expect((await entries()).map((row) => row.entry).join()).not.toContain(account.password)
  await expect(createAccount(api, keeper, account)).rejects.toThrow('login-taken')
  await expect(
    createAccount(api, keeper, { ...account, login: 'another.one', office: '00000000-0000-4000-8000-000000000000' }),
  ).rejects.toMatchObject({ code: 'form-invalid', errors: [{ path: 'office' }] })
})

test('a new second factor is shown once and never again', async () => {
  const changed = await changeAccount(api, keeper, officers.ngo.id, { newSecondFactor: true })

  expect(changed).toMatchObject({ secondFactor: true, otpauth: expect.stringMatching(/^otpauth:\/\/totp\/NRM:/) })
  const listed = (await listAccounts(api, keeper)).find((one) => one.id === officers.ngo.id)
  expect(listed).toMatchObject({ secondFactor: true })
  expect(listed).not.toHaveProperty('otpauth')
  const secret = /secret=([A-Z2-7]+)/.exec(changed.otpauth ?? '')?.[1] as string
  expect((await entries()).map((row) => row.entry).join()).not.toContain(secret)
})

test('a change names its fields in the log and ends sessions only where rights may change', async () => {
  const prosecutor = await session('prosecutor')

  await changeAccount(api, keeper, officers.prosecutor.id, { name: 'Another Name', role: 'prosecutor' })
  expect((await me(api, prosecutor)).name).toBe('Another Name')
  await changeAccount(api, keeper, officers.prosecutor.id, { disabled: true })

  await expect(me(api, prosecutor)).rejects.toThrow('session-ended')
  expect((await entries()).map((row) => row.fields)).toEqual([['name'], ['disabled']])
  expect(await changeAccount(api, keeper, officers.prosecutor.id, { disabled: false })).toMatchObject({ disabledAt: null })
})

test.each([[{ role: 'police' }], [{ office: offices.policeA }], [{ disabled: true }]] as const)(
  'nobody changes the own rights: %j',
  async (change) => {
    await expect(changeAccount(api, keeper, officers.admin.id, change)).rejects.toThrow('own-account')

    expect(await entries()).toMatchObject([{ kind: 'account.changed', outcome: 'refused', code: 'own-account', target: officers.admin.id }])
    expect(await changeAccount(api, keeper, officers.admin.id, { role: 'admin', name: 'Keeper' })).toMatchObject({ name: 'Keeper' })
  },
)

test('an unknown account is said to be unknown', async () => {
  await expect(changeAccount(api, keeper, '00000000-0000-4000-8000-000000000000', { name: 'X' })).rejects.toThrow('account-unknown')
})

test('an officer chooses the language of the own account', async () => {
  const police = await session('police')

  expect(await setLanguage(api, police, 'uz-Cyrl')).toMatchObject({ language: 'uz-Cyrl' })
  expect(await me(api, police)).toMatchObject({ language: 'uz-Cyrl' })
})

test('offices are opened, changed and closed; a closed one stays in the list of the administrator', async () => {
  const made = await createOffice(api, keeper, office)
  const changed = await changeOffice(api, keeper, made.id, { ...office, freePlaces: 7, active: false })

  expect(changed).toEqual({ ...made, freePlaces: 7, active: false })
  expect((await listAllOffices(api, keeper)).find((one) => one.id === made.id)).toEqual(changed)
  await expect(createOffice(api, keeper, { ...office, territory: '1799' })).rejects.toMatchObject({
    code: 'form-invalid',
    errors: [{ path: 'territory' }],
  })
  await expect(changeOffice(api, keeper, '00000000-0000-4000-8000-000000000000', office)).rejects.toThrow('not-found')
  expect((await entries()).filter((row) => row.kind === 'office.changed' && row.outcome === 'done')).toHaveLength(2)
})

test('holidays are added once and removed, and terms are counted on them from then on', async () => {
  const day = { date: '2027-11-11', kind: 'moved_off', name: named } as const

  expect(await addHoliday(api, keeper, day)).toEqual({ ...day, week: [5, 6], status: 'ASSUMED' })
  await expect(addHoliday(api, keeper, day)).rejects.toThrow('holiday-exists')
  expect((await listHolidays(api, keeper, 2027)).filter(({ date }) => date === day.date)).toHaveLength(1)
  await removeHoliday(api, keeper, day.date)
  await expect(removeHoliday(api, keeper, day.date)).rejects.toThrow('not-found')
  expect((await entries()).filter((row) => row.kind === 'holiday.changed').map((row) => row.outcome)).toEqual([
    'done',
    'refused',
    'done',
    'refused',
  ])
})

test.each(['police', 'supervisor', 'chair', 'national'] as const)(
  '%s administers nothing, and every attempt is on record',
  async (officer) => {
    const who = await session(officer)

    const attempts: readonly (() => Promise<unknown>)[] = [
      () => listAccounts(api, who),
      () => createAccount(api, who, { ...account, login: 'not.made' }),
      () => changeAccount(api, who, officers.ngo.id, { name: 'X' }),
      () => listAllOffices(api, who),
      () => createOffice(api, who, office),
      () => changeOffice(api, who, offices.ngo, office),
      () => listHolidays(api, who),
      () => addHoliday(api, who, { date: '2027-12-12', kind: 'holiday', name: named }),
      () => removeHoliday(api, who, '2027-01-01'),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('forbidden')

    expect(await entries()).toHaveLength(attempts.length)
    expect((await entries()).every((row) => row.outcome === 'refused' && row.code === 'forbidden')).toBe(true)
  },
)
