import { type Key, type Person, storedKeys } from '@nrm/vault/names/stored-keys'
import type { Report } from '../bench-lines.ts'
import { alone, bits, guessedByRank, shareWith, tally } from '../measure/guess-names.ts'
import { inventedPeople } from '../measure/invented-people.ts'

export const name = 'leakage'

const SIZES = [1_000, 10_000, 100_000] as const
/** People of the list of names that the attacker has from elsewhere. */
const PUBLIC = 100_000

type Known = Readonly<{ person: Person; keys: readonly Key[] }>
type Value = (known: Known) => string
const firstOf =
  (kind: Key['kind']): Value =>
  ({ keys }) =>
    keys.find((key) => key.kind === kind)?.value ?? ''
/** What is hashed; and, for comparison, what would be if the parts of a name were hashed apart. */
const hashed: Readonly<Record<string, Value>> = {
  'name, bound': firstOf('name.fold'),
  'name misheard, bound': firstOf('name.sound'),
  'father, bound': firstOf('father.fold'),
  initials: firstOf('initials'),
  'name and birth': firstOf('person.day'),
  'surname, were it apart': ({ person }) => person.surname ?? '',
  'given name, were it apart': ({ person }) => person.givenName ?? '',
}

/**
 * What the keyed hashes tell somebody who holds the database and not the index key: which are equal, and so how often each occurs. Measured by
 * the attack itself, frequencies against frequencies, on invented people; docs/search-leakage.md says what follows.
 */
export async function run(report: Report): Promise<void> {
  const known = (count: number, seed: number): Known[] =>
    inventedPeople(count, seed).map((person) => ({ person, keys: storedKeys(person) }))
  const elsewhere = known(PUBLIC, 2)
  const stolen = SIZES.map((size) => [size, known(size, 3)] as const)
  for (const [what, value] of Object.entries(hashed)) {
    const publicly = tally(elsewhere.map(value))
    for (const [size, people] of stolen) {
      const counts = tally(people.map(value))
      report({
        metric: `${what}: different hashes`,
        value: counts.size,
        unit: 'hashes',
        against: `${size} people`,
        ratio: counts.size / size,
      })
      report({
        metric: `${what}: told apart`,
        value: bits(counts),
        unit: 'bits',
        against: `log2 ${size}`,
        ratio: bits(counts) / Math.log2(size),
      })
      report({ metric: `${what}: nobody else has it`, value: 100 * alone(counts), unit: '%', against: `${size} people` })
      report({
        metric: `${what}: guessed by frequency`,
        value: 100 * shareWith(guessedByRank(counts, publicly), counts),
        unit: '%',
        against: `${size} people`,
      })
    }
  }
}
