import { expect, test } from 'vitest'
import { askedKeys } from './asked-keys.ts'
import { meet } from './match.ts'
import { type Person, storedKeys } from './stored-keys.ts'

const registered: Person = {
  calledBy: 'Dilya',
  surname: 'Каримова',
  givenName: 'Дилноза',
  patronymic: 'Анвар қизи',
  birth: '2001-05-17',
  paperNumber: 'AA 123 45 67',
  pinfl: '41705015670012',
  phone: '+998 90 123-45-67',
}
const find = (asked: Parameters<typeof askedKeys>[0], person: Person = registered) => meet(askedKeys(asked), storedKeys(person))

test.each(['Karimova Dilnoza', 'Karimova Dilya', 'Каримова Дильноза Анваровна', 'KARIMOVA DILNOZA ANVAR KIZI', 'Karimova D.A.'])(
  '%s finds the person of the form',
  (name) => {
    expect(find({ name })).not.toBeNull()
  },
)

test.each([
  'Karimova Dilfuza',
  'Karimova Dilnoza Nodir qizi',
  'Каримов Дилноза Анварович',
  'Karimova D.N.',
  'Rahimova Dilya',
  'Dilya',
  'Karimova',
])('%s is somebody else', (name) => {
  expect(find({ name })).toBeNull()
})

test.each([
  'AA1234567',
  'aa 1234567',
  'АА1234567',
  'аа-123-45-67',
  '№ AA 1234567',
  'AA12З4567'.replace('З', '3'),
  '4170501 5670012',
  '90 123 45 67',
  '998901234567',
  '00998 (90) 123-45-67',
])('the number as typed, %s, is found', (identifier) => {
  expect(find({ identifier })).toEqual({ cost: 0, byNumber: true, born: false })
})

test.each(['AA1234568', '41705015670013', '901234568', 'AA', '1', '', 'паспорт'])('another number, %s, is not', (identifier) => {
  expect(find({ identifier })).toBeNull()
})

test('a nought typed as the letter O is a nought', () => {
  expect(find({ identifier: 'AB 0O1OO3O' }, { paperNumber: 'AB0010030' })).not.toBeNull()
})

test.each([
  ['2001-05-17', true],
  ['2001-05', true],
  ['2001', true],
  ['2001-05-18', false],
  ['1999', false],
  ['soon', false],
])('the date of birth %s sharpens and never stands alone', (birth, born) => {
  expect(find({ name: 'Karimova Dilnoza', birth })?.born).toBe(born)
  expect(find({ birth })).toBeNull()
})

test('a name nobody knows leaves no key', () => {
  for (const calledBy of ['unknown', 'nomaʼlum', 'номаълум', 'неизвестно', 'неизвестна', '-', ''])
    expect(storedKeys({ calledBy }), calledBy).toEqual([])
})

test('fields filled the wrong way round are found all the same', () => {
  expect(find({ name: 'Karimova Dilnoza' }, { surname: 'Dilnoza', givenName: 'Karimova' })).not.toBeNull()
})

test('dates of birth agree when they do as far as both are known', () => {
  const born = (known: string, birth: string) => find({ name: 'Karimova Dilnoza', birth }, { ...registered, birth: known })?.born

  expect(born('2001', '2001-05-17')).toBe(true)
  expect(born('2001-05', '2001-05-17')).toBe(true)
  expect(born('2001-05', '2001')).toBe(true)
  expect(born('2001', '2002-05-17')).toBe(false)
  expect(born('2001-06', '2001-05-17')).toBe(false)
})
