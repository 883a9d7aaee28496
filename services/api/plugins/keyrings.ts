import type { SealedDb } from '@nrm/casework/sealed-db'
import { lockIdle, stayOpen } from '@nrm/casework/unlock'
import plugin from 'fastify-plugin'

const IDLE_MS = 15 * 60_000
const LOOK_MS = 60_000

/** Keys that a sign-in opened stay in memory while the session is used, and go within a minute of its idle end. */
export const keyrings = plugin(async (app, { db }: { db: SealedDb }) => {
  app.addHook('onRequest', async ({ claims }) => {
    if (claims) stayOpen(db, claims.sid)
  })
  const timer = setInterval(() => lockIdle(db, Date.now() - IDLE_MS), LOOK_MS).unref()
  app.addHook('onClose', async () => clearInterval(timer))
})
