import fastifyJwt from '@fastify/jwt'
import type { Who } from '@nrm/casework/who'
import { Refusal } from '@nrm/sop/refusal'
import type { FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import type { ApiConfig } from '../context.ts'

/** What a token says: which session, whose, and in which language answers go when the request does not say. Never a right. */
export type Claims = Readonly<{ sid: string; sub: string; locale: string }>

declare module '@fastify/jwt' {
  interface FastifyJWT {
    payload: Claims
    user: Claims
  }
}
declare module 'fastify' {
  interface FastifyContextConfig {
    /** Open to anybody; every other route demands a session. */
    public?: true
  }
  interface FastifyRequest {
    claims: Claims | null
    who: Who
  }
}

const house = { iss: 'nrm', aud: 'nrm-api' }

/** Reads the token, if there is one, and remembers whose it is; `demandSession` decides whether that is needed. */
export const identify = plugin(async (app, config: ApiConfig) => {
  await app.register(fastifyJwt, {
    secret: { private: config.jwtPrivateKey, public: config.jwtPublicKey },
    sign: { algorithm: 'EdDSA', ...house, expiresIn: `${config.accessMinutes ?? 15}m` },
    // Verified tokens are remembered until they expire; a revoked session is refused by the database all the same.
    verify: { algorithms: ['EdDSA'], allowedIss: house.iss, allowedAud: house.aud, requiredClaims: ['sid', 'sub', 'exp'], cache: 10_000 },
  })
  app.decorateRequest('claims', null)
  app.decorateRequest('who', {
    getter(this: FastifyRequest): Who {
      if (!this.claims) throw new Refusal('not-signed-in')
      return { session: this.claims.sid, requestId: this.id, ip: this.ip }
    },
  })
  app.addHook('onRequest', async (request) => {
    request.claims = readToken(request)
  })

  function readToken(request: FastifyRequest): Claims | null {
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '') ?? []
    if (!token || request.routeOptions.config?.public) return null
    try {
      return app.jwt.verify<Claims>(token)
    } catch (error) {
      throw new Refusal(isExpired(error) ? 'token-expired' : 'not-signed-in')
    }
  }
})

/** Closed by default: a route that does not say `public` answers nobody without a session. */
export const demandSession = plugin(async (app) => {
  app.addHook('onRequest', async (request) => {
    if (!request.claims && !request.routeOptions.config?.public) throw new Refusal('not-signed-in')
  })
})

const isExpired = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'FAST_JWT_EXPIRED'
