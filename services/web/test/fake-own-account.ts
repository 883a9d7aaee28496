import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type * as views from '../views.ts'

/** The part of the fake API about one's own account. */
export function ownAccount(app: FastifyInstance): void {
  app.get('/api/sessions', async () => sessions)
  app.get('/api/me/ways', async (): Promise<views.SignInWays> => ({ secondFactor: false }))
  app.delete('/api/sessions/:id', async (_request, reply) => reply.code(204).send())
  app.put('/api/me/password', async (_request, reply) => reply.code(204).send())
  app.post(
    '/api/me/second-factor',
    async (): Promise<views.FactorProposed> => ({ secret: 'JBSWY3DPEHPK3PXP', otpauth: 'otpauth://totp/NRM:x' }),
  )
}

const session = (isThis: boolean, device: string | null): views.SessionLine => ({
  id: randomUUID(),
  startedAt: new Date(Date.now() - 7_200_000).toISOString(),
  seenAt: new Date(Date.now() - 60_000).toISOString(),
  device,
  address: '203.0.113.7',
  isThis,
})
const sessions = [session(true, 'Firefox, Linux'), session(false, 'Chrome, Android'), session(false, null)]
