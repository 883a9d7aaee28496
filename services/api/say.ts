import { has, t } from '@nrm/messages/t'
import type { Args } from '@nrm/messages/icu'
import type { Language } from '@nrm/messages/languages'

/** Text of a key put together from a code. A key the catalog lacks is shown as it stands, and a test finds it. */
export const say = (language: Language, key: string, args?: Args): string => (has(key) ? t(language, key, args) : key)
