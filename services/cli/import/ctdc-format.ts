import {
  acts,
  type CtdcColumn,
  childAnswers,
  ctdcColumns,
  ctdcValues,
  exploitations,
  keptInWords,
  lastYear,
  means,
  relations,
  sexes,
} from './ctdc-mapping.ts'
import { type Answers, type Fault, type Format, type Given, type Plan, type Row, recordedAsVictim } from './format.ts'
import { ruleIsMet } from './rule-is-met.ts'
import { unknownPerson, unknownTalk } from './unknown.ts'

/** Victim–perpetrator records of the Counter-Trafficking Data Collaborative: coded, without names, one victim and one group of perpetrators a row. */
export const ctdcFormat: Format = {
  name: 'ctdc-vp',
  columns: ctdcColumns,
  columnOf: () => undefined,
  territoryOf: () => null,
  plan: (row, given) => {
    const faults = faultsOf(row)
    return faults.length > 0 ? faults : planOf(row, given)
  },
}

function planOf(row: Row, given: Given): Plan {
  const registration: Answers = {
    ...unknownPerson(given),
    contactAt: `${lastDayOf(row.get('yearRegister'))}T07:00:00Z`,
    maybeChild: one(childAnswers, row.get('majorityStatus')) ?? 'unsure',
    sex: one(sexes, row.get('gender')) ?? 'not-known',
    consentNow: 'agrees',
    consentMode: 'held-by-source',
    calledBy: `CTDC ${given.reference}`,
    firstFacts: inWords(row),
    suspectedKind: orUnknown(exploitationsOf(row).map(({ kind }) => kind)),
  }
  const relation = nearest(row.get('IP_Relation'))
  const assessment: Answers = {
    ...unknownTalk,
    acts: orUnknown(marked(row, acts)),
    means: orUnknown(marked(row, means)),
    purposes: orUnknown(exploitationsOf(row).map(({ purpose }) => purpose)),
    purposeStage: exploitationsOf(row).length > 0 ? 'carried-out' : 'not-known',
    ...(relation ? { relation } : {}),
  }
  const presumed: Answers = ruleIsMet(registration, assessment) ? {} : { overrideReason: recordedAsVictim }
  return {
    registration,
    steps: [
      { step: 'primary.assessed', form: assessment },
      { step: 'presumed.declared', form: presumed },
    ],
  }
}

function faultsOf(row: Row): Fault[] {
  const faults: Fault[] = Object.entries(ctdcValues)
    .filter(([column, values]) => many(row.get(column)).some((value) => !(values as readonly string[]).includes(value)))
    .map(([field]) => ({ field, code: 'not-in-list' }))
  const year = row.get('yearRegister')
  return year === undefined || /^(19|20)\d{2}(-(19|20)\d{2})?$/.test(year)
    ? faults
    : [{ field: 'yearRegister', code: 'not-a-date' }, ...faults]
}

/** Only the year is recorded, often only a band: the person was registered by its last day. */
const lastDayOf = (years: string | undefined): string => `${years?.slice(-4) ?? lastYear}-12-31`

const exploitationsOf = (row: Row) =>
  Object.entries(exploitations).flatMap(([column, exploitation]) => (row.get(column) === '1' ? [exploitation] : []))
const marked = (row: Row, table: Readonly<Partial<Record<CtdcColumn, string>>>) =>
  Object.entries(table).flatMap(([column, code]) => (row.get(column) === '1' ? [code] : []))
const orUnknown = (codes: readonly string[]) => (codes.length > 0 ? codes : ['not-known'])
const many = (cell: string | undefined): string[] => (cell ?? '').split(';').filter((value) => value !== '')
const one = <T>(table: Readonly<Record<string, T>>, cell: string | undefined): T | undefined =>
  cell === undefined ? undefined : table[cell]
const nearest = (cell: string | undefined) => Object.entries(relations).find(([value]) => many(cell).includes(value))?.[1]

function inWords(row: Row): string {
  const said = Object.entries(keptInWords).flatMap(([column, label]) => {
    const values = many(row.get(column))
    return values.length > 0 ? [`${label}: ${values.join(', ')}`] : []
  })
  return ['CTDC victim–perpetrator record', ...said].join('; ')
}
