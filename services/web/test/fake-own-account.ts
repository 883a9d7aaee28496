import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type * as views from '../views.ts'

/** The part of the fake API about one's own account. */
export function ownAccount(app: FastifyInstance): void {
  app.get('/api/sessions', async () => sessions)
  app.get('/api/me/ways', async (): Promise<views.SignInWays> => ({ secondFactor: false, passkeys }))
  app.delete('/api/sessions/:id', async (_request, reply) => reply.code(204).send())
  for (const url of ['/api/session/passkey/options', '/api/me/passkeys/options']) app.post(url, async () => options)
  app.post('/api/session/confirm/passkey/options', async () => ({ options }))
  app.get('/api/recoveries', async () => recoveries)
  app.post('/api/recovery/begin', async () => ({ secret: 'JBSWY3DPEHPK3PXP', otpauth: 'otpauth://totp/NRM:x' }))
  app.post('/api/recoveries/:id/approve', async () => ({ code: 'ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23' }))
  app.put('/api/me/password', async (_request, reply) => reply.code(204).send())
  app.post(
    '/api/me/second-factor',
    async (): Promise<views.FactorProposed> => ({ secret: 'JBSWY3DPEHPK3PXP', otpauth: 'otpauth://totp/NRM:x' }),
  )
}

const passkeys = [
  { id: randomUUID(), name: 'Ish noutbuki', createdAt: '2026-11-01T05:00:00.000Z', lastUsedAt: '2026-11-20T05:00:00.000Z' },
  { id: randomUUID(), name: 'Zaxira kalit', createdAt: '2026-11-02T05:00:00.000Z', lastUsedAt: null },
]
const options = { challenge: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', rpId: 'localhost' }

const session = (isThis: boolean, device: string | null): views.SessionLine => ({
  id: randomUUID(),
  startedAt: new Date(Date.now() - 7_200_000).toISOString(),
  seenAt: new Date(Date.now() - 60_000).toISOString(),
  device,
  address: '203.0.113.7',
  isThis,
})
const sessions = [session(true, 'Firefox, Linux'), session(false, 'Chrome, Android'), session(false, null)]

const recovery = (isApproved: boolean, mayApprove: boolean): views.RecoveryLine => ({
  id: randomUUID(),
  account: randomUUID(),
  login: 'namuna.xodim',
  name: 'Namuna Xodimova',
  openedBy: 'Namuna Boshqaruvchi',
  openedAt: new Date(Date.now() - 3_600_000).toISOString(),
  expiresAt: new Date(Date.now() + 80_000_000).toISOString(),
  isApproved,
  mayApprove,
})
const recoveries = [recovery(false, true), recovery(false, false), recovery(true, false)]
