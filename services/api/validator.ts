import type { FastifySchemaCompiler } from 'fastify'
import type { z } from 'zod'

/** Checks requests with the zod schemas of the contract; the error keeps what was sent, so that a missing answer is told from a wrong one. */
export const validator: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const { success, data: value, error } = schema.safeParse(data, { reportInput: true })
    return success ? { value } : { error }
  }
