import type { RefusalCode } from './refusal-codes.ts'
import type { Answers, Facts } from './step.ts'
import { tashkentDay } from './tashkent-day.ts'

/** Longest interview of a minor in one day, minutes. @law Criminal Procedure Code Art. 121 (SOURCED) */
const longestMinutes = 240
/** Part of the breaks that is not counted, minutes. @law Criminal Procedure Code Art. 121 (SOURCED) */
const freeBreakMinutes = 60

/** Minutes of an interview that count: from start to end without up to an hour of breaks. NaN without both moments. */
function countedMinutes({ startedAt, endedAt, breakMinutes }: Answers): number {
  const lasted = (Date.parse(String(endedAt)) - Date.parse(String(startedAt))) / 60_000
  return Math.max(0, lasted - Math.min(Number(breakMinutes ?? 0), freeBreakMinutes))
}

/** Day and minutes after an interview; two on one day are one day's. */
export function dayAfter(context: Facts, form: Answers): Readonly<{ lastDay: string | null; lastMinutes: number }> {
  const minutes = countedMinutes(form)
  if (Number.isNaN(minutes)) return { lastDay: null, lastMinutes: 0 }
  const day = tashkentDay(String(form.startedAt))
  return { lastDay: day, lastMinutes: minutes + (context.lastDay === day ? Number(context.lastMinutes) : 0) }
}

/**
 * Why an interview cannot be entered as held. An adult's has an end after its start; a minor's, and that of anybody who may be one, was not
 * held alone, not longer than four hours a day, without a warning of liability under 16, and with the recording of the special room.
 * @law Criminal Procedure Code Art. 121 (SOURCED)
 */
export function interviewFault(form: Answers, context: Facts): RefusalCode | null {
  if (!(Date.parse(String(form.endedAt)) > Date.parse(String(form.startedAt)))) return 'interview-times'
  return (context.child === 'no' ? null : minorFault(form, context)) ?? roomFault(form) ?? retellingFault(form, context)
}

/**
 * Whether an interview is planned too early: nobody is asked to speak while the time to reflect runs, unless the person wishes it or a court
 * orders it. `running` are the names of clocks of the case that run.
 * @law sop.md §4 (STD)
 */
export const isTooEarly = (step: string, { interviewBasis }: Answers, running: readonly string[]): boolean =>
  step === 'testimony.planned' && interviewBasis === 'reflection-over' && running.includes('reflection')

/**
 * A second account of the same topic needs a reason, and so does any question after testimony was recorded in advance.
 * @law sop.md §0 rule 8 (STD); Criminal Procedure Code Art. 121⁵ (SOURCED)
 */
export function retellingFault(
  { interviewTopics, retellingReason }: Answers,
  { told, heardBefore, deposition }: Facts,
): RefusalCode | null {
  const again = list(interviewTopics).some((topic) => list(told).includes(topic))
  // What a child told in the child procedure was not noted by topic.
  return (again || Number(heardBefore) > 0 || deposition === 'done') && !retellingReason ? 'interview-repeat' : null
}

function minorFault(form: Answers, context: Facts): RefusalCode | null {
  const present = list(form.interviewPresence)
  const isRepresented = present.includes('legal-representative') || present.includes('close-relative')
  const isSupported = present.includes('pedagogue') || present.includes('psychologist')
  if (!isRepresented || !isSupported) return 'child-unaccompanied'
  if (form.liabilityWarned === 'yes' && form.ageAtInterview !== 'sixteen-seventeen') return 'child-warned'
  return dayAfter(context, form).lastMinutes > longestMinutes ? 'interview-too-long' : null
}

const roomFault = ({ hearingRoom, recordingReference }: Answers): RefusalCode | null =>
  hearingRoom === 'special-room' && !recordingReference ? 'recording-missing' : null

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
