import { deviceOf } from '@nrm/casework/device-of'
import type { From } from '@nrm/casework/prove'
import type { FastifyRequest } from 'fastify'
import type { Door } from './context.ts'

/** Where somebody knocks from, and who is told. */
export const fromOf = ({ id, ip, headers }: FastifyRequest, { codesMayRepeat, hooks }: Door): From => ({
  requestId: id,
  ip,
  device: deviceOf(headers['user-agent']),
  codesMayRepeat,
  hooks,
})
