import swagger from '@fastify/swagger'
import { componentsOfContract } from '../components.ts'
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod'
import plugin from 'fastify-plugin'
import { z } from 'zod'
import { refusals } from '../answers.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Schema to publish for the body where the door, not the rim, judges it. */
    form?: z.ZodType
  }
}

const transform = createJsonSchemaTransform({ schemaRegistry: componentsOfContract })
const transformObject = createJsonSchemaTransformObject({ schemaRegistry: componentsOfContract })

/** The contract as OpenAPI 3.1 at `/api/openapi.json`, made of the schemas the routes check with. */
export const openapi = plugin(async (app) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'NRM', version: '1', description: 'Case management of a national referral mechanism for victims of trafficking in persons' },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
    },
    transform: (document) => {
      const config = document.route.config
      const schema = { ...document.schema, ...(config?.form ? { body: config.form } : {}), security: config?.public ? [] : [{ bearer: [] }] }
      return transform({ ...document, schema })
    },
    transformObject: (document) => withoutUnused(transformObject(document)),
  })
  let written: string | undefined
  app.get(
    '/api/openapi.json',
    { config: { public: true }, schema: { summary: 'This document', tags: ['house'], response: { 200: z.record(z.string(), z.unknown()), ...refusals } } },
    async (_request, reply) => {
      written ??= JSON.stringify(app.swagger())
      return reply.type('application/json; charset=utf-8').send(written)
    },
  )
})

/** Leaves out the component schemas nothing refers to: every one is made twice, as read and as written. */
function withoutUnused(document: ReturnType<typeof transformObject>): ReturnType<typeof transformObject> {
  const { schemas = {}, ...components } = ('components' in document && document.components) || {}
  const text = JSON.stringify(document)
  const used = Object.entries(schemas).filter(([name]) => text.includes(`"#/components/schemas/${name}"`))
  return { ...document, components: { ...components, schemas: Object.fromEntries(used) } } as typeof document
}
