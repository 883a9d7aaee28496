/** Why a file is not taken; every one is a key of the table of problems. */
export const fileRefusals = [
  'file-empty',
  'file-too-large',
  'file-name',
  'file-type',
  'file-type-differs',
  'file-broken',
  'file-encrypted',
  'file-active',
  'file-bomb',
  'file-two-faced',
  'file-virus',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** What a copy for viewing no longer carries, though the original did. */
export const strippedParts = ['camera', 'place', 'comments', 'properties', 'revisions', 'tags', 'times', 'thumbnail', 'unknown'] as const
export type StrippedPart = (typeof strippedParts)[number]
