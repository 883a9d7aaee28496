import swagger from '@fastify/swagger'
import plugin from 'fastify-plugin'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import { componentsOfContract } from '../components.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** JSON Schema to publish for the body where the door, not the rim, judges it. */
    form?: Readonly<Record<string, unknown>>
  }
}

const transform = createJsonSchemaTransform({ schemaRegistry: componentsOfContract })
const transformObject = createJsonSchemaTransformObject({ schemaRegistry: componentsOfContract })

/** The contract as OpenAPI 3.1 at `/api/openapi.json`, made of the schemas the routes check with. */
export const openapi = plugin(async (app) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'NRM',
        version: '1',
        description: 'Case management of a national referral mechanism for victims of trafficking in persons',
      },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    },
    transform: (document) => {
      const config = document.route.config
      const { schema, url } = transform(document)
      return {
        url,
        schema: { ...schema, ...(config?.form ? { body: config.form } : {}), security: config?.public ? [] : [{ bearer: [] }] },
      }
    },
    transformObject: (document) => refusedOnce(answersOnly(transformObject(document))),
  })
  let written: string | undefined
  app.get(
    '/api/openapi.json',
    {
      config: { public: true },
      schema: { summary: 'This document', tags: ['house'], response: { 200: z.record(z.string(), z.unknown()), ...refusals } },
    },
    async (_request, reply) => {
      written ??= JSON.stringify(app.swagger(), withoutEcho)
      return reply.type('application/json; charset=utf-8').send(written)
    },
  )
})

/** The pattern of a day, an instant or an id repeats its format, at great length and some two hundred times. */
function withoutEcho(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('pattern' in value) || !('format' in value)) return value
  const { pattern: _, ...rest } = value
  return ['uuid', 'date-time', 'date'].includes(String(value.format)) ? rest : value
}

/** Components are answers only; the twin of each that describes it as a request is left out. */
function answersOnly(document: ReturnType<typeof transformObject>): ReturnType<typeof transformObject> {
  const { schemas = {}, ...components } = ('components' in document && document.components) || {}
  const answers = Object.entries(schemas).filter(([name]) => !name.endsWith('Input'))
  return { ...document, components: { ...components, schemas: Object.fromEntries(answers) } } as typeof document
}

type Answers = Record<string, unknown>

/** The answer of a refusal is written once and referred to: every operation has the same twelve. */
function refusedOnce(document: ReturnType<typeof answersOnly>): ReturnType<typeof answersOnly> {
  const paths = ('paths' in document && document.paths) || {}
  const operations = Object.values(paths).flatMap((path) => Object.values(path ?? {}) as { responses?: Answers }[])
  let refused: unknown
  for (const { responses = {} } of operations) {
    for (const status of Object.keys(responses).filter((one) => Number(one) >= 400)) {
      refused ??= responses[status]
      responses[status] = { $ref: '#/components/responses/Refused' }
    }
  }
  const components = ('components' in document && document.components) || {}
  return { ...document, components: { ...components, responses: { Refused: refused } } } as typeof document
}
