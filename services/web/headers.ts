import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/**
 * The referrer policy is `same-origin` and not `no-referrer`, because the latter makes browsers send `Origin: null` with our own forms.
 * No script may make markup out of text: `trusted-types 'none'`.
 */
const options: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      objectSrc: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
  },
  strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
}

/** What a page of ours never needs from the machine; passkeys are left to pages of our own. */
const permissions = ['camera', 'microphone', 'geolocation', 'display-capture', 'usb', 'serial', 'hid', 'midi', 'payment', 'clipboard-read']
const permissionsPolicy = [
  ...permissions.map((name) => `${name}=()`),
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
].join(', ')

/** Security headers of every answer. Nothing may be kept by a browser or on the way, unless the answer says otherwise: only assets do. */
export async function setHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, options)
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'permissions-policy': permissionsPolicy, 'cache-control': 'no-store' })
  })
}
