import { type Dimension, dimensionOf, dimensions, type Indicator, indicatorItems, indicators, type Strength } from './indicators.ts'

/** Answers of the primary assessment (D04, D05). `child` is true also when the age is in doubt: a doubtful age is a child's. */
export type Assessment = Readonly<{
  child: boolean
  acts: readonly string[]
  means: readonly string[]
  purposes: readonly string[]
  /** Item code → answer of the list `indicatorAnswers`; what is absent was not asked. */
  indicators: Readonly<Record<string, string>>
}>

/** Why a dimension is positive, strongest combination first. */
export type PositiveRule = 'two-strong' | 'strong-and-another' | 'three-medium' | 'two-medium-one-weak'

export type DimensionResult = Readonly<{ positive: boolean; fired: readonly Indicator[]; rule: PositiveRule | null }>

/** What the screen shows beside the officer's own finding; `reasons` are keys of the messages `screening.*`. */
export type Screening = Readonly<{
  proposal: 'presumed' | 'not-proven'
  actPositive: boolean
  meansPositive: boolean
  purposePositive: boolean
  dimensions: Readonly<Record<Dimension, DimensionResult>>
  reasons: readonly ScreeningReason[]
}>

/** Every reason `screen` can give, in the order it gives them. */
export const screeningReasons = [
  'act-named',
  'act-none',
  'act-not-known',
  'purpose-named',
  'purpose-exploitation-signs',
  'purpose-none',
  'purpose-not-known',
  'means-not-needed-child',
  'means-named',
  'means-deception-signs',
  'means-coercion-signs',
  'means-coercion-at-destination-signs',
  'means-none',
  'means-not-known',
  'vulnerability-signs',
  'indicator-set-not-loaded',
] as const
export type ScreeningReason = (typeof screeningReasons)[number]

/**
 * Proposes a finding from the assessment and says why. Advice, never a verdict: the officer decides and may differ with a reason;
 * `not-proven` only says that the answers so far do not reach the low threshold, it never refuses anybody.
 *
 * Presumed when there is an act and a purpose and, for an adult, a means. A purpose is also shown by a positive EX dimension, a
 * means by a positive DR, CR or CD dimension. RV and VD alone are not counted as means: they are pointed out, so that the officer
 * asks himself about abuse of a position of vulnerability. How dimensions combine is not in the sources of the ILO set (standards.md §4).
 * @law Palermo Protocol art. 3(a), (c): a child needs no means; SOP machine A, indicator rule (INFERRED)
 */
export function screen(assessment: Assessment): Screening {
  const results = Object.fromEntries(dimensions.map((dimension) => [dimension, judge(dimension, assessment.indicators)])) as Record<
    Dimension,
    DimensionResult
  >
  const positive = (dimension: Dimension) => results[dimension].positive
  const actPositive = names(assessment.acts)
  const purposePositive = names(assessment.purposes) || positive('ex')
  const meansPositive = names(assessment.means) || positive('dr') || positive('cr') || positive('cd')
  return {
    proposal: actPositive && purposePositive && (meansPositive || assessment.child) ? 'presumed' : 'not-proven',
    actPositive,
    meansPositive,
    purposePositive,
    dimensions: results,
    reasons: reasonsFor(assessment, results),
  }
}

const unreal = ['none', 'not-known', 'not-needed-child']
/** Whether any real answer was given. */
const names = (answers: readonly string[]) => answers.some((answer) => !unreal.includes(answer))
const saidNone = (answers: readonly string[]) => answers.includes('none')

function judge(dimension: Dimension, answers: Assessment['indicators']): DimensionResult {
  const fired = indicators.filter((item) => dimensionOf(item) === dimension && answers[item]?.startsWith('yes-'))
  const rule = ruleOf(fired.map((item) => indicatorItems[item]))
  return { positive: rule !== null, fired, rule }
}

/** Two strong; or one strong and one other; or three medium; or two medium and one weak (standards.md §4, INFERRED). */
function ruleOf(strengths: readonly Strength[]): PositiveRule | null {
  const count = (wanted: Strength) => strengths.filter((strength) => strength === wanted).length
  const [strong, medium, weak] = [count('S'), count('M'), count('W')]
  if (strong >= 2) return 'two-strong'
  if (strong === 1 && medium + weak >= 1) return 'strong-and-another'
  if (medium >= 3) return 'three-medium'
  if (medium === 2 && weak >= 1) return 'two-medium-one-weak'
  return null
}

function reasonsFor(assessment: Assessment, results: Screening['dimensions']): ScreeningReason[] {
  const { acts, means, purposes, child } = assessment
  const signs = results.dr.positive || results.cr.positive || results.cd.positive
  const noMeans = !names(means) && !signs
  const holds: Record<ScreeningReason, boolean> = {
    'act-named': names(acts),
    'act-none': !names(acts) && saidNone(acts),
    'act-not-known': !names(acts) && !saidNone(acts),
    'purpose-named': names(purposes),
    'purpose-exploitation-signs': results.ex.positive,
    'purpose-none': !names(purposes) && !results.ex.positive && saidNone(purposes),
    'purpose-not-known': !names(purposes) && !results.ex.positive && !saidNone(purposes),
    'means-not-needed-child': child,
    'means-named': names(means),
    'means-deception-signs': results.dr.positive,
    'means-coercion-signs': results.cr.positive,
    'means-coercion-at-destination-signs': results.cd.positive,
    'means-none': !child && noMeans && saidNone(means),
    'means-not-known': !child && noMeans && !saidNone(means),
    'vulnerability-signs': results.rv.positive || results.vd.positive,
    'indicator-set-not-loaded': child || purposes.some((purpose) => purpose === 'prostitution-of-others' || purpose === 'other-sexual'),
  }
  return screeningReasons.filter((reason) => holds[reason])
}
