import { territories, territoryName } from '@nrm/sop/territories'
import type { Language } from './views.ts'

const known: ReadonlySet<string> = new Set(territories.map(({ code }) => code))

/** Name of a district, city or region; a code the list does not have as it stands. */
export const placeOf = (language: Language, code: string): string => (known.has(code) ? territoryName(code, language) : code)
