import { territoryName } from '@nrm/sop/territories'
import { invariants } from '../invariants/check.ts'
import { type Asked, type Ran, simulate } from '../simulate.ts'
import { clockTally } from './clock-tally.ts'
import { type Bottleneck, bottleneckOf, officeLines } from './offices.ts'
import { referralTally } from './referrals.ts'
import { standing, waitingOf } from './waiting.ts'

/** What a run showed. Counts and hours alone: no case, no person. The same caseload, seed and years make the same report. */
export type Report = Readonly<{
  title: string
  seed: number
  years: number
  from: string
  until: string
  steps: number
  /** What was checked after every deed, and how often. */
  invariants: readonly string[]
  checks: number
  invented: readonly string[]
  bottleneck: Bottleneck | null
  standing: ReturnType<typeof standing>
  /** Cases whose term was missed, where everybody the ladder names was told and nobody intends to act. */
  abandoned: number
  referrals: ReturnType<ReturnType<typeof referralTally>['counts']>
  waiting: ReturnType<typeof waitingOf>
  clocks: ReturnType<ReturnType<typeof clockTally>['lines']>
  offices: ReturnType<typeof officeLines>
  silences: Readonly<Record<string, number>>
  refusals: Readonly<Record<string, number>>
}>

/** Makes a run and reports it. @throws InvariantBroken */
export function report(asked: Asked): Report {
  const { caseload, seed, years } = asked
  const clocks = clockTally()
  const referrals = referralTally()
  let checks = 0
  const ran = simulate({
    ...asked,
    onDeed: (live, deed, outcome, at) => {
      checks += 1
      clocks.add(outcome, deed.type === 'clock' ? deed.seen : null, deed.type === 'clock' ? deed.clock.name : null)
      referrals.add(outcome)
      asked.onDeed?.(live, deed, outcome, at)
    },
  })
  const files = ran.cases.map(({ file }) => file)
  const offices = officeLines(ran.nation, ran.loads, [ran.from, ran.until])
  return {
    title: caseload.title,
    seed,
    years,
    from: caseload.from,
    until: new Date(ran.until).toISOString(),
    steps: files.reduce((sum, { history }) => sum + history.length, 0),
    invariants: Object.keys(invariants),
    checks,
    invented: Object.entries(caseload.sources).flatMap(([part, source]) => (/INVENTED|ASSUMED/.test(source) ? [part] : [])),
    bottleneck: bottleneckOf(offices),
    standing: standing(files),
    abandoned: abandonedOf(ran),
    referrals: referrals.counts(files),
    waiting: waitingOf(ran.cases.map(({ file, arrival }) => ({ file, groups: groupsOf(file.region, arrival.traits) }))),
    clocks: clocks.lines(),
    offices,
    silences: sorted(ran.silences),
    refusals: sorted(ran.refusals),
  }
}

const groupsOf = (region: string, traits: Readonly<Record<string, string>>): Record<string, string> => ({
  territory: territoryName(region, 'en'),
  sex: traits.sex ?? 'not-known',
  age: traits.child === 'no' ? (traits.ageGroup ?? 'adult') : 'child',
})

const abandonedOf = ({ cases }: Ran): number =>
  cases.filter(
    ({ file, plans }) =>
      plans.size === 0 &&
      file.clocks.some(({ kind, lookAt, suspendedAt }) => kind === 'deadline' && lookAt === null && suspendedAt === null),
  ).length

const sorted = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)))
