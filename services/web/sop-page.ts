import { createHash } from 'node:crypto'
import type { LawInForce } from '@nrm/contracts/law'
import { manualHtml } from '@nrm/manual/manual'
import { style } from '@nrm/manual/style'
import type { FastifyInstance } from 'fastify'
import type { Language } from './views.ts'

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

type Kept = Readonly<{ tag: string; page: string }>
const kept = new Map<Language, Kept>()

/** The SOP in the language of the officer, as it is in force today. It holds no person and no case; a browser may keep it and asks whether it still stands. */
export async function sopPage(app: FastifyInstance): Promise<void> {
  app.get('/sop', async ({ visit, headers }, reply) => {
    const { tag, page } = pageOf(visit.language, await visit.api<LawInForce>('/api/law'))
    reply.headers({ etag: tag, 'cache-control': 'private, no-cache', vary: 'cookie, accept-language', 'content-security-policy': policy })
    if (headers['if-none-match'] === tag) return reply.code(304).send()
    return reply.type('text/html; charset=utf-8').send(page)
  })
}

/** The page of one language, printed anew only when the law or its day is another. */
function pageOf(language: Language, law: LawInForce): Kept {
  const tag = `"${createHash('sha256')
    .update(JSON.stringify([language, law]))
    .digest('hex')
    .slice(0, 32)}"`
  const known = kept.get(language)
  if (known?.tag === tag) return known
  const { day, versions, parameters } = law
  const fresh = { tag, page: manualHtml(language, { day, versions, inForce: parameters, back: '/' }) }
  kept.set(language, fresh)
  return fresh
}
