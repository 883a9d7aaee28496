import type { Args } from '@nrm/messages/icu'
import type { Language } from '@nrm/messages/languages'
import { has, t } from '@nrm/messages/t'

/** Text of a key put together from a code; `otherwise` where the catalog has none. */
export const sayOr = (language: Language, key: string, otherwise: string, args?: Args): string =>
  has(key) ? t(language, key, args) : otherwise

/** Text of a key put together from a code. A key the catalog lacks is shown as it stands, and a test finds it. */
export const say = (language: Language, key: string, args?: Args): string => sayOr(language, key, key, args)
