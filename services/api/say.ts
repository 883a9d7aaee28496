import type { Args } from '@nrm/messages/icu'
import type { Language } from '@nrm/messages/languages'
import { sayOr } from '@nrm/messages/t'

/** Text of a key put together from a code. A key the catalog lacks is shown as it stands, and a test finds it. */
export const say = (language: Language, key: string, args?: Args): string => sayOr(language, key, key, args)
