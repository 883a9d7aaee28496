import { languages } from '@nrm/contracts/session'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieName } from './cookies.ts'
import type { Language } from './views.ts'

const monthSeconds = 30 * 24 * 3600

export const isLanguage = (text: unknown): text is Language => languages.some((language) => language === text)

/** Language of the browser's cookie; Uzbek in Latin script where there is none. */
export function languageOf(request: FastifyRequest, secure: boolean): Language {
  const kept = request.cookies[cookieName('nrm_lang', secure)]
  return isLanguage(kept) ? kept : 'uz-Latn'
}

/** Whether somebody chose a language in this browser. */
export const hasChosenLanguage = (request: FastifyRequest, secure: boolean): boolean =>
  isLanguage(request.cookies[cookieName('nrm_lang', secure)])

export function keepLanguage(reply: FastifyReply, language: Language, secure: boolean): void {
  reply.setCookie(cookieName('nrm_lang', secure), language, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: monthSeconds, secure })
}

/** On a shared computer the next officer begins with the language of the account. */
export const forgetLanguage = (reply: FastifyReply, secure: boolean): FastifyReply =>
  reply.clearCookie(cookieName('nrm_lang', secure), { path: '/', secure })
