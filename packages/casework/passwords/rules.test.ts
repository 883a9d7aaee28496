import { expect, test } from 'vitest'
import { passwordFault } from './rules.ts'

const personal = ['police.samarqand', 'Namuna Gʻulomova', 'Samarqand viloyati IIBB', 'ГУВД Самаркандской области']

test.each([
  ['shorter than twelve', 'kort-wachtw', 'password-short'],
  ['longer than anybody types', 'ab3'.repeat(43), 'too-long'],
  ['leaked as it stands', 'unbelievable', 'password-breached'],
  ['leaked, in capitals', 'UNBELIEVABLE', 'password-breached'],
  ['a frequent word and a year', 'Password2026!', 'password-breached'],
  ['a frequent word between signs', '!!dragon!!2026', 'password-breached'],
  ['one sign again and again', 'aaaaaaaaaaaaaaaa', 'password-breached'],
  ['one invented word again and again', 'zulqvzulqvzulqv', 'password-pattern'],
  ['neighbours on the keyboard', 'йцукенгшфывапрол', 'password-pattern'],
  ['the alphabet and digits', 'mnopqrst456789', 'password-pattern'],
  ['the login with a year', 'samarqand.police7', 'password-personal'],
  ['the name of the officer', 'NamunaGʻulomova1', 'password-personal'],
  ['the office, in Russian', 'Самаркандской-26', 'password-personal'],
  ['words of the house, whoever asks', 'Toshkent-politsiya-26', 'password-personal'],
  ['words of the house, in Cyrillic', 'МилицияТашкент7', 'password-personal'],
])('a password is refused that is %s', (_, password, code) => {
  expect(passwordFault(password, personal)).toBe(code)
})

test.each([
  'to rt qovun bir tarvuz',
  'тўрт қовун бир тарвуз',
  'correct-horse-battery-staple',
  'samarqand qovuni shirin',
  'dragon 83015629471',
  '🍈🍉🍈 qovun sayli',
  'Uzun yoʻl, keng dala',
  'bir kuni uzoq qishloqda yetti aka-uka va bitta singil yashagan ekan, togʻ ortida',
])('a password is taken that nobody guesses soon: %s', (password) => {
  expect(passwordFault(password, personal)).toBeNull()
})
