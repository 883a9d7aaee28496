import type { Personal } from './passwords/rules.ts'
import type { Reference } from './reference.ts'

/** What a guesser tries first for an account: its login, the officer's name, the office in every language. */
export const personalWords = (
  { offices }: Pick<Reference, 'offices'>,
  { login, name, office }: Readonly<{ login: string; name: string; office: string }>,
): Personal => [login, name, ...Object.values(offices.get(office)?.name ?? {})]
