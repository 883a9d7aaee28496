/** Strength of an indicator in the Delphi of 2008: strong, medium, weak. */
export type Strength = 'S' | 'M' | 'W'

/**
 * Dimensions of the ILO operational indicators: deceptive recruitment, coercive recruitment, recruitment by abuse of
 * vulnerability, exploitation, coercion at destination, abuse of vulnerability at destination.
 */
export const dimensions = ['dr', 'cr', 'rv', 'ex', 'cd', 'vd'] as const
export type Dimension = (typeof dimensions)[number]

/** Number of items per dimension as published (ILO and European Commission, 2009). */
export const dimensionCounts = { dr: 10, cr: 10, rv: 16, ex: 9, cd: 15, vd: 7 } as const satisfies Record<Dimension, number>

/**
 * The adult-labour set: 67 items with their strengths; the first two letters of a code are its dimension, the label is the
 * message `indicator.<code>`. Counts SOURCED; wording and strengths INFERRED (standards.md §4): compare with the
 * leaflet of the ILO before release.
 */
export const indicatorItems = {
  'dr-job-nature': 'S',
  'dr-conditions': 'M',
  'dr-contract': 'M',
  'dr-family': 'M',
  'dr-housing': 'M',
  'dr-documents': 'M',
  'dr-travel': 'M',
  'dr-wages': 'M',
  'dr-marriage': 'M',
  'dr-education': 'W',
  'cr-violence': 'S',
  'cr-abduction': 'M',
  'cr-documents': 'M',
  'cr-debt': 'M',
  'cr-isolation': 'M',
  'cr-denunciation': 'M',
  'cr-threat-violence': 'M',
  'cr-threat-tell': 'M',
  'cr-violence-family': 'M',
  'cr-money': 'M',
  'rv-difficult-family': 'M',
  'rv-irregular': 'M',
  'rv-education-language': 'M',
  'rv-information': 'M',
  'rv-control': 'M',
  'rv-economic': 'M',
  'rv-false-law': 'M',
  'rv-false-migration': 'M',
  'rv-family-situation': 'M',
  'rv-personal-situation': 'M',
  'rv-emotional': 'M',
  'rv-authorities': 'M',
  'rv-beliefs': 'W',
  'rv-context': 'W',
  'rv-past': 'W',
  'rv-travel': 'W',
  'ex-hours': 'S',
  'ex-living': 'M',
  'ex-hazardous': 'M',
  'ex-low-pay': 'M',
  'ex-labour-law': 'M',
  'ex-no-protection': 'M',
  'ex-very-bad-work': 'M',
  'ex-wage-manipulation': 'M',
  'ex-education': 'W',
  'cd-documents': 'S',
  'cd-debt': 'S',
  'cd-isolation': 'S',
  'cd-violence': 'S',
  'cd-illicit': 'M',
  'cd-tasks': 'M',
  'cd-peers': 'M',
  'cd-lie': 'M',
  'cd-denunciation': 'M',
  'cd-worse': 'M',
  'cd-threat-violence': 'M',
  'cd-influence': 'M',
  'cd-violence-family': 'M',
  'cd-wages': 'M',
  'cd-threat-tell': 'W',
  'vd-dependency': 'M',
  'vd-unknown-area': 'M',
  'vd-economic': 'M',
  'vd-family': 'M',
  'vd-authorities': 'M',
  'vd-past': 'W',
  'vd-personal': 'W',
} as const satisfies Record<`${Dimension}-${string}`, Strength>

/** Code of one item. */
export type Indicator = keyof typeof indicatorItems

/** Items in the order of the sheet. */
export const indicators = Object.keys(indicatorItems) as readonly Indicator[]

/** Dimension an item belongs to. */
export const dimensionOf = (item: Indicator): Dimension => item.slice(0, 2) as Dimension
