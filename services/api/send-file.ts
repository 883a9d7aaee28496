import type { OpenedFile } from '@nrm/casework/open-file'
import type { FastifyReply } from 'fastify'

/** Sends bytes that a browser may keep and must not draw, guess at, run or remember. */
export const sendFile = (reply: FastifyReply, { name, media, bytes }: OpenedFile): FastifyReply =>
  reply
    .type(media)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
    .header('x-content-type-options', 'nosniff')
    .send(bytes)
