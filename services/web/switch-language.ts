import type { FastifyReply, FastifyRequest } from 'fastify'
import { isLanguage, keepLanguage } from './language.ts'
import { Trouble } from './trouble.ts'

/** Hook: `?lang=` on any page keeps the language in the browser and in the account, then shows the same page in it. */
export async function switchLanguage(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  if (request.method !== 'GET') return undefined
  const { visit } = request
  const { lang } = visit.query
  if (!isLanguage(lang)) return undefined
  keepLanguage(reply, lang, visit.secureCookies)
  if (visit.signedIn) await tellAccount(request, lang)
  return reply.redirect(without(request.url, 'lang'), 303)
}

async function tellAccount({ visit }: FastifyRequest, language: string): Promise<void> {
  try {
    await visit.api('/api/me/language', { method: 'PUT', body: { language } })
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
  }
}

/** The address without one query parameter; always a path of ours. */
export function without(address: string, name: string): string {
  const url = new URL(address, 'http://nrm.invalid')
  url.searchParams.delete(name)
  return `/${url.pathname.replace(/^\/+/, '')}${url.search}`
}
