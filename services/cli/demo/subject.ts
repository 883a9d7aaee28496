import type { TerritoryLanguage } from '@nrm/sop/territories'
import type { Wants } from './cast.ts'
import { longestName, type PersonName, personName, type Writing } from './people.ts'
import { type Profile, profiles } from './profiles.ts'
import type { Random } from './random.ts'

/** The invented person of a case, and the language its officer writes in. */
export type Subject = Readonly<{
  profile: Profile
  name: PersonName
  sex: 'female' | 'male'
  ageBand: string
  maybeChild: 'yes' | 'no' | 'unsure'
  citizenship: string
  language: string
  writes: TerritoryLanguage
  isInDanger: boolean
}>

/**
 * Draws a person; in Karakalpakstan many names are Karakalpak, and one case of the country bears the longest of all. Danger opens help at
 * once, so only those whose story tells of help are in danger.
 */
export function subjectOf(random: Random, region: string, index: number, isHelped: boolean, wants: Wants = {}): Subject {
  const profile = random.weighted(profiles.filter((one) => suits(one, wants)))
  const sex = profile.sex === 'either' ? random.pick(['female', 'male'] as const) : profile.sex
  const at = Math.floor(random.next() * (profile.citizens?.length ?? 1))
  const citizenship = profile.citizens?.[at] ?? 'UZ'
  const writing = writingOf(random, region, citizenship)
  const ageBand = wants.child === undefined ? random.pick(profile.ages) : wants.child ? '9-17' : random.pick(grown(profile.ages))
  const isChild = ageBand === '0-8' || ageBand === '9-17'
  return {
    profile,
    sex,
    ageBand,
    citizenship,
    maybeChild: isChild ? 'yes' : wants.child === undefined && ageBand === '18-20' && random.isTrue(0.25) ? 'unsure' : 'no',
    name: index === LONGEST ? longestName : personName(random, sex === 'female', writing, citizenship),
    language: profile.languages?.[at] ?? spoken[writing],
    writes: random.isTrue(0.55) ? 'uz-Latn' : random.isTrue(0.5) ? 'ru' : random.isTrue(0.85) ? 'uz-Cyrl' : 'en',
    isInDanger: random.isTrue(0.15) && isHelped,
  }
}

const grown = (ages: readonly string[]) => ages.filter((age) => age !== '0-8' && age !== '9-17')

/** Whoever a consul brings home is a citizen; whoever came from elsewhere is of another country. */
const suits = ({ citizens, ages }: Profile, { abroad, foreign, child }: Wants) =>
  (!abroad || citizens === undefined) && (!foreign || citizens !== undefined) && (child !== false || grown(ages).length > 0)

const LONGEST = 13
const spoken: Readonly<Record<Writing, string>> = {
  'uz-Latn': 'uzb',
  'uz-Cyrl': 'uzb',
  ru: 'rus',
  'kaa-Latn': 'kaa',
  'kaa-Cyrl': 'kaa',
  foreign: 'other',
}

function writingOf(random: Random, region: string, citizenship: string): Writing {
  if (citizenship !== 'UZ') return 'foreign'
  if (region === '1735' && random.isTrue(0.7)) return random.pick(['kaa-Latn', 'kaa-Cyrl'] as const)
  return random.isTrue(0.6) ? 'uz-Latn' : random.isTrue(0.6) ? 'uz-Cyrl' : 'ru'
}
