import { htcdsColumns } from '@nrm/sop/data/htcds-columns'
import { htcdsFields } from '@nrm/sop/htcds'
import { findingFromHtcds } from '@nrm/sop/htcds-status'
import { ageOn } from './age.ts'
import { type Answers, type Fault, type Format, type Given, type Plan, type Row, recordedAsVictim } from './format.ts'
import { readCell, territoryOf } from './htcds-cells.ts'
import { actsOfEvents, meansOfControl } from './htcds-mapping.ts'
import { ruleIsMet } from './rule-is-met.ts'
import { unknownPerson, unknownTalk } from './unknown.ts'

/** Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0): any subset of its columns, in any order. */
export const htcdsFormat: Format = {
  name: 'htcds-csv',
  columns: htcdsFields.map(({ column }) => column),
  columnOf: (step, field) => htcdsColumns.find((row) => row.form === forms[step as keyof typeof forms] && row.field === field)?.column,
  territoryOf: (row) => territoryOf(row.get('prs_MailingState') ?? ''),
  plan: (row, given) => {
    const { answers, faults } = readRow(row)
    return faults.length > 0 ? faults : planOf(row, answers, given)
  },
}

const forms = { 'person.registered': 'intake', 'primary.assessed': 'assessment' } as const
type Said = Readonly<Record<'intake' | 'assessment', Answers>>

/** Every cell that carries an answer of the two forms; what belongs to later forms is the work of those who help now. */
function readRow(row: Row): { answers: Said; faults: Fault[] } {
  const answers = { intake: {} as Record<string, unknown>, assessment: {} as Record<string, unknown> }
  const faults: Fault[] = []
  for (const column of htcdsColumns) {
    const cell = row.get(column.column)
    if (cell === undefined || (column.form !== 'intake' && column.form !== 'assessment') || column.accepts?.test(cell) === false) continue
    const read = readCell(column, column.field === 'phone' ? cell.replace(/[\s()-]/g, '') : cell)
    if (read.fault !== undefined) faults.push({ field: column.column, code: read.fault })
    else if (column.part)
      answers[column.form][column.field] = [{ ...firstLine(answers[column.form][column.field]), [column.part]: read.answer }]
    else answers[column.form][column.field] = read.answer
  }
  if (row.has('vic_TraffickingStatus') && !findingFromHtcds(row.get('vic_TraffickingStatus') as string))
    faults.push({ field: 'vic_TraffickingStatus', code: 'not-in-list' })
  return { answers, faults: faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at) }
}

function planOf(row: Row, { intake, assessment }: Said, given: Given): Plan {
  const contactDay = String(intake.contactAt ?? given.day).slice(0, 10)
  const registration: Answers = {
    ...unknownPerson({ ...given, reference: `HTCDS ${given.reference}` }),
    ...childOf(row, intake.birth, contactDay),
    ...consentOf(intake.consentNow, given),
    ...intake,
    ...noted(row, intake.firstFacts),
  }
  // Without consent on record the case waits until an officer asks; a refusal ends it, and it can be opened again.
  if (registration.consentNow === 'cannot-be-asked' || registration.consentNow === 'refuses') return { registration, steps: [] }
  const assessed = assessmentOf(assessment)
  const steps = [{ step: 'primary.assessed', form: assessed }]
  if (findingOf(row) === 'not-presumed') return { registration, steps }
  return {
    registration,
    steps: [...steps, { step: 'presumed.declared', form: ruleIsMet(registration, assessed) ? {} : { overrideReason: recordedAsVictim } }],
  }
}

function assessmentOf(said: Answers): Answers {
  const events = said.events ? [{ eventKind: 'exploitation', country: 'not-known', ...firstLine(said.events) }] : undefined
  const kinds = (events ?? []).map(({ eventKind }) => eventKind as string)
  const acts = [...(said.recruited ? ['recruitment'] : []), ...kinds.map((kind) => coded(actsOfEvents, kind))].filter(
    (act) => act !== undefined,
  )
  const control = (said.control ?? []) as readonly string[]
  return {
    ...unknownTalk,
    acts: orUnknown(acts),
    means: orUnknown(control.map((method) => coded(meansOfControl, method)).filter((one) => one !== undefined)),
    purposes: ['not-known'],
    purposeStage: said.purposes || kinds.includes('exploitation') ? 'carried-out' : 'not-known',
    ...said,
    ...(events ? { events } : {}),
  }
}

/** The age at contact where a birth date tells it; who was adult when trafficked is adult now. */
function childOf(row: Row, birth: unknown, day: string): Answers {
  if (typeof birth === 'string') return ageOn(day, birth)
  return Number(row.get('vic_AgeWhenTrafficked')) >= 18 ? { maybeChild: 'no' } : {}
}

function consentOf(said: unknown, { isConsentHeldBySource }: Given): Answers {
  if (said === 'agrees' || (said === undefined && isConsentHeldBySource)) return { consentNow: 'agrees', consentMode: 'held-by-source' }
  return said === undefined ? { consentNow: 'cannot-be-asked' } : {}
}

/** What the source found is told, never taken over: status is decided by the commission here. */
function noted(row: Row, facts: unknown): Answers {
  const status = row.get('vic_TraffickingStatus')
  if (status === undefined) return {}
  const by = row.get('vic_TraffickingStatusDecisionMakingOrg')
  const note = `[HTCDS: ${status}${by ? `, ${by.slice(0, 60)}` : ''}]`
  return { firstFacts: facts === undefined ? note : `${String(facts)}\n${note}` }
}

const findingOf = (row: Row) => findingFromHtcds(row.get('vic_TraffickingStatus') ?? '')
const firstLine = (lines: unknown): Answers => (Array.isArray(lines) ? ((lines[0] as Answers | undefined) ?? {}) : {})
const orUnknown = (codes: readonly string[]): readonly string[] => (codes.length > 0 ? [...new Set(codes)] : ['not-known'])
const coded = (table: Readonly<Record<string, string>>, code: string): string | undefined => table[code]
