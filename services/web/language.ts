import { languages } from '@nrm/contracts/session'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from './views.ts'

const cookie = 'nrm_lang'
const monthSeconds = 30 * 24 * 3600

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text)

/** Language of the browser's cookie; Uzbek in Latin script where there is none. */
export function languageOf(request: FastifyRequest): Language {
  const kept = request.cookies[cookie]
  return isLanguage(kept) ? kept : 'uz-Latn'
}

/** Whether somebody chose a language in this browser. */
export const hasChosenLanguage = (request: FastifyRequest): boolean => isLanguage(request.cookies[cookie])

export function keepLanguage(reply: FastifyReply, language: Language, secure: boolean): void {
  reply.setCookie(cookie, language, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: monthSeconds, secure })
}

/** On a shared computer the next officer begins with the language of the account. */
export const forgetLanguage = (reply: FastifyReply): FastifyReply => reply.clearCookie(cookie, { path: '/' })
