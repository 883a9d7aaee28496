/** Kinds of offices the mechanism knows, whether or not they act in A–C. */
export const officeKinds = [
  'police',
  'commission',
  'rehabilitation_centre',
  'ngo',
  'prosecutor',
  'inson_centre',
  'ministry',
  'national_commission',
  'labour_inspectorate',
  'border',
  'consulate',
] as const
export type OfficeKind = (typeof officeKinds)[number]
