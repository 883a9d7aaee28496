import { z } from 'zod'

/** Headers of an act that may be sent twice and must happen once. */
export const SubmissionHeaders = z.looseObject({
  'idempotency-key': z.uuid().describe('Made when the form is drawn; the same key is the same act'),
})
/** Headers of a step: which version of the procedure the caller looked at. */
export const StepHeaders = SubmissionHeaders.extend({
  'if-match': z
    .string()
    .regex(/^"\d{1,9}"$/)
    .describe('Version of the procedure, in quotes'),
  'act-at': z.iso.datetime({ offset: true }).optional().describe('When it was done, where that was earlier than now: work without a line'),
})

/** The version a step was decided on. */
export const ifMatch = (headers: z.infer<typeof StepHeaders>): number => Number(headers['if-match'].slice(1, -1))

/** A form as it comes in. */
export const AnyForm = z.record(z.string().max(60), z.unknown())
