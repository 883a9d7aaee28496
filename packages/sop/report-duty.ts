import { childSign, type Edition, editionsFor, elementsField } from './edition-of-135.ts'
import type { Answers } from './step.ts'

/** Part of Criminal Code Art. 135. */
export type Part = 1 | 2 | 3
/** Why the advice is what it is; key of the catalog `report-duty.*`. */
export const dutyReasons = ['part-3', 'part-2', 'part-1', 'child', 'only-suspected', 'other-offence', 'nothing-ticked'] as const
export type DutyReason = (typeof dutyReasons)[number]
/**
 * Advice to whoever considers reporting a crime, never a verdict. duty: grave or especially grave and surely known · consent: only with the
 * person's yes · unclear: how grave the offence is was not read. Whether clergy, advocates or doctors are excepted is not known.
 */
export type ReportDuty = Readonly<{ duty: 'duty' | 'consent' | 'unclear'; part: Part | null; reasons: readonly DutyReason[] }>

/**
 * Whether the law makes it a crime not to report what was ticked.
 * @param form answers of the report: day of the act, how surely it is known, signs, other offences
 * @param child whether the person is or may be a child: then part 3 is raised, whatever was ticked
 * @law Criminal Code Arts 15, 135, 241 (SOURCED); Art. 15: grave is over 5 to 10 years, especially grave over 10
 */
export function reportDuty(form: Answers, child: 'yes' | 'no' | 'unsure'): ReportDuty {
  const signs = signsOf(form, child)
  const part = partOf(signs)
  const named: DutyReason[] = part === null ? [] : [`part-${part}`]
  const reasons: DutyReason[] = child !== 'no' && part === 3 ? ['child', ...named] : named
  if (part === null)
    return hasOther(form) ? { duty: 'unclear', part, reasons: ['other-offence'] } : { duty: 'consent', part, reasons: ['nothing-ticked'] }
  if (form.knowledge !== 'surely-known') return { duty: 'consent', part, reasons: [...reasons, 'only-suspected'] }
  if (part === 1)
    return { duty: hasOther(form) ? 'unclear' : 'consent', part, reasons: hasOther(form) ? [...reasons, 'other-offence'] : reasons }
  return { duty: 'duty', part, reasons }
}

/** The gravest part among the signs; null where there is none. */
export const gravestPart = (form: Answers, child: 'yes' | 'no' | 'unsure'): Part | null => partOf(signsOf(form, child))

/** Whether anything at all was ticked. */
export const isIndicated = (form: Answers): boolean => ticked(form, 'present').length + ticked(form, 'before').length > 0 || hasOther(form)

/** Signs of Art. 135 as ticked, and for a child or a possible child always the sign of part 3, in the letters of the editions that apply. */
function signsOf(form: Answers, child: 'yes' | 'no' | 'unsure'): string[] {
  const signs = [...ticked(form, 'present'), ...ticked(form, 'before')]
  if (child === 'no') return signs
  return [...signs, ...editionsFor(form.actOn).map((edition) => childSign[edition])]
}

const ticked = (form: Answers, edition: Edition): string[] => {
  const value = form[elementsField[edition]]
  return Array.isArray(value) ? (value as string[]) : []
}
const hasOther = ({ offences }: Answers): boolean => Array.isArray(offences) && offences.length > 0

function partOf(signs: readonly string[]): Part | null {
  if (signs.length === 0) return null
  return Math.max(...signs.map((sign) => Number(sign.split('-')[1]))) as Part
}
