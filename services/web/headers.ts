import type { FastifyHelmetOptions } from '@fastify/helmet'

/**
 * Security headers of every answer. The referrer policy is `same-origin` and not `no-referrer`, because the latter makes
 * browsers send `Origin: null` with our own forms.
 */
export const headers: FastifyHelmetOptions = {
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
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
}
