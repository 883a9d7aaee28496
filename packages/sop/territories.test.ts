import { expect, test } from 'vitest'
import { findTerritory, regionOf, regions, territories, territoryName } from './territories.ts'

const codesOf = (level: string) => territories.filter((unit) => unit.level === level).map((unit) => unit.code)

test('223 of the 224 units may be chosen: Yangi Toshkent has no code yet', () => {
  expect(territories).toHaveLength(223)
  expect(territories.filter((unit) => unit.name.en.includes('Yangi Toshkent'))).toEqual([])
  expect(new Set(territories.map((unit) => unit.code)).size).toBe(223)
})

test('a country, 14 first-level units, 163 districts, 31 cities and 14 districts of cities (shared/data/README.md)', () => {
  expect(['country', 'region', 'district', 'city', 'city_district'].map((level) => codesOf(level).length)).toEqual([1, 14, 163, 31, 14])
})

// reference-data.md §1.
test.each([
  ['UZ-AN', '1703', 'Andijon viloyati', 'Андижанская область'],
  ['UZ-BU', '1706', 'Buxoro viloyati', 'Бухарская область'],
  ['UZ-JI', '1708', 'Jizzax viloyati', 'Джизакская область'],
  ['UZ-QA', '1710', 'Qashqadaryo viloyati', 'Кашкадарьинская область'],
  ['UZ-NW', '1712', 'Navoiy viloyati', 'Навоийская область'],
  ['UZ-NG', '1714', 'Namangan viloyati', 'Наманганская область'],
  ['UZ-SA', '1718', 'Samarqand viloyati', 'Самаркандская область'],
  ['UZ-SU', '1722', 'Surxondaryo viloyati', 'Сурхандарьинская область'],
  ['UZ-SI', '1724', 'Sirdaryo viloyati', 'Сырдарьинская область'],
  ['UZ-TK', '1726', 'Toshkent shahri', 'город Ташкент'],
  ['UZ-TO', '1727', 'Toshkent viloyati', 'Ташкентская область'],
  ['UZ-FA', '1730', 'Fargʻona viloyati', 'Ферганская область'],
  ['UZ-XO', '1733', 'Xorazm viloyati', 'Хорезмская область'],
  ['UZ-QR', '1735', 'Qoraqalpogʻiston Respublikasi', 'Республика Каракалпакстан'],
])('%s is %s, %s', (iso, code, latin, russian) => {
  const unit = regions.find((region) => region.code === code)

  expect(unit?.iso3166_2).toBe(iso)
  expect(territoryName(code, 'uz-Latn')).toBe(latin)
  expect(territoryName(code, 'ru')).toBe(russian)
  for (const text of [iso, code, latin, russian]) expect(findTerritory(text)?.code).toBe(code)
})

test('every unit lies in one of the 14, the country in itself', () => {
  const known = new Set([...regions.map((unit) => unit.code), '17'])

  for (const unit of territories) {
    expect(known.has(regionOf(unit.code)), unit.code).toBe(true)
    if (unit.level !== 'country') expect(unit.code.startsWith(regionOf(unit.code)), unit.code).toBe(true)
  }
  expect(regionOf('17')).toBe('17')
})

test('districts of Tashkent city lie in 1726, those of Namangan city in 1714 although their codes have ten digits', () => {
  expect(regionOf('1726262')).toBe('1726')
  expect(regionOf('1714401365')).toBe('1714')
  expect(regionOf('1714401367')).toBe('1714')
})

test('an unknown code is a fault', () => {
  expect(() => regionOf('9999')).toThrow(RangeError)
  expect(() => territoryName('', 'ru')).toThrow(RangeError)
})

test('every unit is found by its name in each language and by its code', () => {
  for (const unit of territories)
    for (const text of [unit.code, ...Object.values(unit.name)]) expect(findTerritory(text)?.code, text).toBe(unit.code)
})

test('Tashkent the city and Tashkent the region are never matched by the name alone', () => {
  for (const text of ['Toshkent', 'Тошкент', 'Tashkent', 'TOSHKENT ']) expect(findTerritory(text), text).toBeNull()
  for (const text of ['Toshkent shahar', 'г. Ташкент', 'Tashkent city', 'Тошкент ш.']) expect(findTerritory(text)?.code, text).toBe('1726')
  for (const text of ['Toshkent viloyat', 'Ташкентская обл.', 'Tashkent Region']) expect(findTerritory(text)?.code, text).toBe('1727')
})

test.each([
  ["Farg'ona viloyati", '1730'],
  ['FARG‘ONA VILOYATI', '1730'],
  ['Fargʻona  viloyati', '1730'],
  ['uz-qr', '1735'],
  ['Qoraqalpogʻiston', '1735'],
])('%s is found as %s', (text, code) => {
  expect(findTerritory(text)?.code).toBe(code)
})

test.each(['', ' ', 'viloyati', 'Atlantis', 'Andijon', "'; drop table--", '\u0000', 'Yangi Toshkent tumani'])(
  '"%s" finds nothing',
  (text) => {
    expect(findTerritory(text)).toBeNull()
  },
)

test('a long text is no territory', () => {
  expect(findTerritory('ʻ'.repeat(1_000_000))).toBeNull()
})
