import { expect, test } from 'vitest'
import { askedKeys } from './asked-keys.ts'
import { meet } from './match.ts'
import { storedKeys } from './stored-keys.ts'
import { everySpelling, otherPeople, type Pair, people, publishedOther, publishedSame, samePeople } from './testing/pairs.ts'

const find = (typed: string, written: string) => meet(asked(typed), stored(written))
const asked = kept((name) => askedKeys({ name }))
const stored = kept((calledBy) => storedKeys({ calledBy }))
const bothWays = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
const missed = (pairs: readonly Pair[]) => bothWays(pairs).filter(([one, other]) => find(one, other) === null)
const taken = (pairs: readonly Pair[]) => bothWays(pairs).filter(([one, other]) => find(one, other) !== null)

test('Gʻulomova Shahnoza, Ғуломова Шаҳноза, Гулямова Шахноза and GULYAMOVA SHAKHNOZA find one another', () => {
  const spellings = ['Gʻulomova Shahnoza', 'Ғуломова Шаҳноза', 'Гулямова Шахноза', 'GULYAMOVA SHAKHNOZA']

  for (const one of spellings) for (const other of spellings) expect(find(one, other), `${one} and ${other}`).not.toBeNull()
})

test('of two hundred pairs across scripts at least 95 in a hundred are found, and nobody else is', () => {
  const found = bothWays(samePeople).length - missed(samePeople).length
  const strangers = people.flatMap((spellings, place) =>
    people.toSpliced(place, 1).flatMap((others) => spellings.flatMap((one) => others.map((other) => [one, other] as const))),
  )
  const wrong = strangers.filter(([one, other]) => find(one, other) !== null).length + taken(otherPeople).length

  const recall = found / bothWays(samePeople).length
  const precision = found / (found + wrong)
  process.stdout.write(`own list: ${samePeople.length} pairs both ways, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`)
  expect(samePeople).toHaveLength(200)
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(precision).toBe(1)
})

test('any spelling finds any other of the same person, 95 in a hundred', () => {
  const recall = 1 - missed(everySpelling).length / bothWays(everySpelling).length

  process.stdout.write(`every spelling against every other: ${everySpelling.length} pairs both ways, recall ${recall.toFixed(3)}\n`)
  expect(recall).toBeGreaterThanOrEqual(0.95)
})

test('of the published pairs at least 95 in a hundred are found, and none of its pairs of two people', () => {
  const found = bothWays(publishedSame).length - missed(publishedSame).length
  const recall = found / bothWays(publishedSame).length
  const precision = found / (found + taken(publishedOther).length)

  process.stdout.write(
    `published list: ${publishedSame.length} pairs both ways, recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}\n`,
  )
  expect(recall).toBeGreaterThanOrEqual(0.95)
  expect(precision).toBe(1)
})

test('people who are clearly different do not match, whichever of the two is asked for', () => {
  expect(otherPeople.length).toBeGreaterThanOrEqual(50)
  expect(taken(otherPeople)).toEqual([])
})

test('a name written in pieces is the name', () => {
  expect(find('Абду Рахмонов Жасур', 'Abdurahmonov Jasur')).not.toBeNull()
  expect(find('SAID AZIZ SAIDAKBAROV', 'Saidakbarov Saidaziz')).not.toBeNull()
  expect(find('Eshonqulov Murodjon', 'Ишанкулов Мурадджан')).not.toBeNull()
})

test('a closer spelling ranks before a looser one', () => {
  const ranked = ['Ғуломова Шаҳноза', 'Гулямова Шахноза', 'Gulyamova Shaxnozaxon', 'Ғуломова Шаҳонза'].map(
    (written) => find('Gʻulomova Shahnoza', written)?.cost,
  )

  expect(ranked).toEqual(ranked.toSorted((one = 0, other = 0) => one - other))
  expect(new Set(ranked).size).toBe(4)
})

test('a surname is the same for both sexes, the given name and the ending of the father’s name are not', () => {
  expect(find('Karimov Dilnoza', 'Karimova Dilnoza')).not.toBeNull()
  expect(find('Karimov Nur', 'Karimova Nura')).toBeNull()
  expect(find('Karimov Nur Salimovich', 'Karimova Nur Salim qizi')).toBeNull()
})

test('a part that was not asked for or is not known says nothing; one that speaks against says no', () => {
  expect(find('Karimova Dilnoza Anvar qizi', 'Karimova Dilnoza')).not.toBeNull()
  expect(find('Karimova Dilnoza Anvar qizi', 'Karimova Dilnoza Nodir qizi')).toBeNull()
  expect(find('Karimova Dilnoza', 'Dilnoza')).toBeNull()
})

test('one part of a name finds only people of whom no more is known: nobody goes through a whole family', () => {
  expect(find('Karimova', 'Karimova Dilnoza Anvar qizi')).toBeNull()
  expect(find('Dilnoza', 'Karimova Dilnoza Anvar qizi')).toBeNull()
  expect(find('Дильноза', 'Dilnoza')).not.toBeNull()
  expect(find('Каримов', 'Karimova')).not.toBeNull()
})

test('two slips of the finger are too many', () => {
  expect(find('Karimova Dilonza', 'Karimova Dilnoza')).not.toBeNull()
  expect(find('Kariomva Dilonza', 'Karimova Dilnoza')).toBeNull()
})

test('what no name can be made of finds nobody', () => {
  for (const typed of ['', '  ', '123', '—', 'qizi', '.', 'oʻgʻli', '🙂'])
    expect(find(typed, 'Karimova Dilnoza Anvar qizi'), typed).toBeNull()
})

/** Answers as `make` does, once for each text. */
function kept<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    const fresh = make(text)
    made.set(text, fresh)
    return fresh
  }
}
