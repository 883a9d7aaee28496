import { dimensions, indicatorItems } from '@nrm/sop/indicators'
import { screen } from '@nrm/sop/screening'

type Written = Readonly<{ step: string; fields: Readonly<Record<string, unknown>> }>

/**
 * What the indicator rule makes of the latest assessment this reader may read: a proposal with everything that led to it. Advice beside the
 * officer's own finding, never a verdict; null before an assessment.
 */
export function adviceOn(child: string, records: readonly Written[]) {
  const assessment = records.findLast(
    ({ step, fields }) => (step === 'primary.assessed' || step === 'ngo.identified') && Array.isArray(fields.acts),
  )
  if (!assessment) return null
  const { acts, means, purposes, indicators } = assessment.fields
  const result = screen({
    child: child !== 'no',
    acts: list(acts),
    means: list(means),
    purposes: list(purposes),
    indicators: (indicators ?? {}) as Record<string, string>,
  })
  return {
    proposal: result.proposal,
    act: result.actPositive,
    means: result.meansPositive,
    purpose: result.purposePositive,
    reasons: [...result.reasons],
    dimensions: dimensions.map((dimension) => {
      const { positive, rule, fired } = result.dimensions[dimension]
      return { dimension, positive, rule, fired: fired.map((item) => ({ item, strength: indicatorItems[item] })) }
    }),
  }
}

const list = (answer: unknown): string[] => (Array.isArray(answer) ? answer : [])
