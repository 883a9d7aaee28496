import type { FastifyInstance } from 'fastify'
import { forgetLanguage } from './language.ts'
import { forgetSession } from './session.ts'
import { Trouble } from './trouble.ts'
import type { Visit } from './visit.ts'

/** A page with nothing of ours on it, for somebody who must not be seen with the system. */
const neutralPage = 'https://uz.wikipedia.org/'

/** Acts without a screen of their own: signing out, leaving quickly, taking a list along. */
export async function acts(app: FastifyInstance): Promise<void> {
  app.post('/sign-out', async ({ visit }, reply) => {
    await endSession(visit)
    forgetSession(reply, visit.secureCookies)
    forgetLanguage(reply, visit.secureCookies)
    // On a shared computer nothing of the session stays behind, whatever the browser kept against our word.
    return reply.header('clear-site-data', '"cache", "storage"').redirect('/sign-in?why=left', 303)
  })

  // By GET, because a link must do: no form, no script, no waiting.
  app.get('/leave', async ({ visit }, reply) => {
    forgetSession(reply, visit.secureCookies)
    await endSession(visit)
    return reply.redirect(neutralPage, 303)
  })

  // A file and no page: it is handed over as the answer, so that it has no address to come back to.
  app.post('/audit/export', async ({ visit }, reply) => {
    const { _csrf, ...filter } = visit.body
    const file = await visit.api<Buffer>('/api/audit/export', { method: 'POST', body: filter })
    const name = `audit-${visit.now.toISOString().slice(0, 10)}.csv`
    return reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).send(file)
  })
}

/** Ends the session at the API; a session that is already over is no trouble, nor is an API that does not answer. */
async function endSession(visit: Visit): Promise<void> {
  if (!visit.signedIn) return
  try {
    await visit.api('/api/session', { method: 'DELETE' })
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
  }
}
