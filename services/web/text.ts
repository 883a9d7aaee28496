import { has, type Translator, translator } from '@nrm/messages/t'
import type { Language, Names } from './views.ts'

/** Says a message of the catalog in the language of the page. */
export type Say = Translator

export const sayIn = (language: Language): Say => translator(language)

/** Text of a key that is put together from a code; the code itself where the catalog is silent. */
export const sayOr = (t: Say, key: string, otherwise: string): string => (has(key) ? t(key) : otherwise)

export const stateName = (t: Say, code: string, state: string): string => sayOr(t, `state.${code.toLowerCase()}-${state}`, state)
export const stepDone = (t: Say, step: string): string => sayOr(t, `step.${step}.past`, step)
export const stepButton = (t: Say, step: string): string => sayOr(t, `step.${step}.button`, step)

/** A name as the API sends it: one language or four. */
export const nameIn = (language: Language, name: string | Names): string => (typeof name === 'string' ? name : name[language])
