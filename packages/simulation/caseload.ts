import { allSteps } from '@nrm/sop/law-of'
import { officeKinds } from '@nrm/sop/office-kinds'
import { parameters } from '@nrm/sop/parameters'
import { procedureNames } from '@nrm/sop/procedures'
import { roles } from '@nrm/sop/roles'
import { regions } from '@nrm/sop/territories'
import { z } from 'zod'

const share = z.number().min(0).max(1)
const weight = z.number().min(0).max(10_000)
const weights = z.record(z.string(), weight).refine((all) => Object.values(all).some((one) => one > 0), 'nothing-weighs')
const region = z.enum(regions.map(({ code }) => code))
const role = z.enum(roles)
const procedure = z.enum(procedureNames)
/** Name of a step in any procedure, or of a registration. */
const step = z
  .string()
  .refine((name) => name === 'person.registered' || procedureNames.some((one) => name in allSteps[one]), 'unknown-step')
/** How often a step is the next one, beside the others that are open then, and how many hours pass until its office turns to it. */
const habit = z.strictObject({ weight: weight.optional(), hours: z.number().min(0).max(20_000).optional() })

/** What a run is told: who comes, who is there to help, and how they behave. Everything in it that nobody counted is named in `invented`. */
export const caseloadSchema = z.strictObject({
  title: z.string().max(200),
  /** Where the numbers come from, by the name of the part; `INVENTED` says that nobody counted. */
  sources: z.record(z.string(), z.string().max(400)),
  /** First day of the run, Tashkent. */
  from: z.iso.date('not-a-date'),
  casesPerYear: z.number().min(1).max(100_000),
  /** Twelve weights, January first. */
  seasons: z.array(weight).length(12, 'twelve-months'),
  /** Where cases lie, by region. */
  territories: z.partialRecord(region, weight),
  /** Who registers them and how. */
  arrivals: z.array(z.strictObject({ step: z.enum(['person.registered', 'signal.received']), role, weight })).min(1, 'required'),
  /** What a person is, drawn once a case: trait → value → weight. Read by `answers`, and `sex`, `ageGroup` by the report. */
  traits: z.record(z.string(), weights),
  offices: z
    .array(
      z.strictObject({
        kind: z.enum(officeKinds),
        /** One in every region, one in the country, or one in each region named. */
        per: z.union([z.enum(['region', 'nation']), z.array(region).min(1, 'required')]),
        staff: z.partialRecord(role, z.number().int('not-a-number').min(1).max(1_000)),
        hours: z.enum(['office', 'always']),
        stepsPerDay: z.number().min(0.1).max(1_000),
        receives: z.boolean().optional(),
      }),
    )
    .min(1, 'required'),
  officeHours: z.strictObject({ from: z.number().int().min(0).max(23), to: z.number().int().min(1).max(24) }),
  /** Of the chances to act, those an officer lets pass; a missed term wakes the office as often as `wakes` says. */
  silence: z.strictObject({ share, byRole: z.partialRecord(role, share).optional(), wakes: share }),
  absence: z.strictObject({ perYear: z.number().min(0).max(52), days: z.number().min(0).max(365), deputies: share }),
  outages: z.strictObject({ perYear: z.number().min(0).max(1_000), hours: z.number().min(0).max(720) }),
  /** What steps are like that the file does not name. */
  habit: habit.required(),
  habits: z.partialRecord(procedure, z.record(step, habit)),
  /** Weights of steps where traits of the case are known to the officer; the last entry that fits is taken. */
  leanings: z.array(z.strictObject({ step, weight, when: z.record(z.string(), z.string()) })),
  /** How often a procedure that has a result is left as it is; `states` by `procedure.state`. */
  rests: z.strictObject({ share, states: z.record(z.string(), share).optional() }),
  /** How often a case gives reason to open a procedure that a person opens, by its first step. */
  beginnings: z.array(z.strictObject({ step, share, when: z.record(z.string(), z.string()).optional() })),
  /** Chances of answers; `when` names traits that must hold, and the last entry that fits a field is taken. */
  answers: z.array(
    z.strictObject({
      step: z.union([step, z.literal('*')]),
      field: z.string(),
      weights,
      when: z.record(z.string(), z.string()).optional(),
    }),
  ),
  /** Values of legal parameters to try; those not named stand as in force. */
  parameters: z.partialRecord(z.enum(Object.keys(parameters) as [string, ...string[]]), z.number().int('not-a-number').min(1)).optional(),
})
export type Caseload = z.infer<typeof caseloadSchema>

/** A fault of a caseload file: where, and a code. */
export type CaseloadFault = Readonly<{ path: string; code: string }>

/** Reads a caseload from JSON text; answers with every fault where it is none. */
export function readCaseload(text: string): Readonly<{ caseload: Caseload }> | Readonly<{ faults: readonly CaseloadFault[] }> {
  const json = parsed(text)
  if (json === undefined) return { faults: [{ path: '', code: 'not-json' }] }
  const result = caseloadSchema.safeParse(json)
  if (result.success) return { caseload: result.data }
  return { faults: result.error.issues.map(({ path, message, code }) => ({ path: path.join('.'), code: codeOf(message, code) })) }
}

const codeOf = (message: string, code: string): string => (/^[a-z-]+$/.test(message) ? message : code.replaceAll('_', '-'))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
