import { allSteps } from '@nrm/sop/law-of'
import { procedureNames } from '@nrm/sop/procedures'
import { beforeAll, describe, expect, test } from 'vitest'
import { testApi } from './testing/test-api.ts'

type Operation = Readonly<{
  summary: string
  security: unknown[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, Described>
  parameters?: { name: string; in: string; required?: boolean }[]
}>
type Described = Readonly<{ $ref?: string; content?: Record<string, { schema: Schema }> }>
type Schema = Readonly<{ properties?: Record<string, unknown>; $ref?: string; anyOf?: Schema[] }>
type Document = Readonly<{
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema>; responses: Record<string, Described>; securitySchemes: Record<string, unknown> }
}>

describe('the published contract', () => {
  let document: Document
  let text: string
  beforeAll(async () => {
    const app = await testApi()
    text = (await app.inject({ url: '/api/openapi.json' })).body
    document = JSON.parse(text)
    await app.close()
  })

  test('is OpenAPI 3.1 and small enough to be read over a slow line', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(text.length).toBeLessThan(600_000)
  })

  test('refers only to components it has, and carries none in vain', () => {
    const referred = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name))

    expect([...referred].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted())
  })

  test('publishes the true form of every step a person takes', () => {
    const lacking = procedureNames.flatMap((name) =>
      Object.entries(allSteps[name])
        .filter(([, { by }]) => Object.keys(by).some((role) => role !== 'system'))
        .filter(([step, { form }]) => {
          const body = document.paths[`/api/procedures/{procedureId}/steps/${step}`]?.post?.requestBody?.content['application/json']?.schema
          const published = [body, ...(body?.anyOf ?? [])].flatMap((schema) => Object.keys(schema?.properties ?? {}))
          return !body || Object.keys(form.schema.shape).some((field) => !published.includes(field))
        })
        .map(([step]) => step),
    )

    expect(lacking).toEqual([])
  })

  test('says nothing about a form that JSON Schema does not understand', () => {
    const words =
      /^(x-[a-z-]+|type|properties|required|additionalProperties|propertyNames|items|enum|const|anyOf|oneOf|allOf|\$ref|title|description|examples|default|format|pattern|min\w+|max\w+|exclusive\w+)$/
    const strange = Object.values(document.paths).flatMap((path) =>
      Object.values(path).flatMap(({ requestBody }) => strangeIn(requestBody?.content['application/json']?.schema, words)),
    )

    expect([...new Set(strange)]).toEqual([])
  })

  test('asks for the version and the key wherever a step is taken', () => {
    const operations = Object.entries(document.paths)
      .filter(([path]) => path.includes('/steps/'))
      .map(([, { post }]) => post)
    const wanted = operations.map((operation) =>
      operation?.parameters
        ?.filter((one) => one.in === 'header' && one.required)
        .map(({ name }) => name.toLowerCase())
        .toSorted(),
    )

    expect(new Set(wanted.map(String))).toEqual(new Set(['idempotency-key,if-match']))
  })

  test('describes every refusal as problem+json and demands a session except where it says so', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path))
    const refusals = ['400', '401', '403', '404', '409', '412', '413', '415', '428', '429', '500', '503']

    expect(
      operations.filter(({ responses }) => refusals.some((status) => responses[status]?.$ref !== '#/components/responses/Refused')),
    ).toEqual([])
    expect(document.components.responses.Refused?.content?.['application/problem+json']?.schema).toEqual({
      $ref: '#/components/schemas/Problem',
    })
    expect(operations.filter(({ security }) => security.length === 0)).toHaveLength(13)
  })
})

function strangeIn(schema: unknown, words: RegExp): string[] {
  if (typeof schema !== 'object' || schema === null)
    return typeof schema === 'boolean' || schema === undefined ? [] : [`not a schema: ${schema}`]
  return Object.entries(schema).flatMap(([word, value]) => {
    if (!words.test(word)) return [word]
    if (word === 'properties') return Object.values(value).flatMap((inner) => strangeIn(inner, words))
    if (word === 'anyOf' || word === 'oneOf' || word === 'allOf') return value.flatMap((inner: unknown) => strangeIn(inner, words))
    return word === 'items' || word === 'additionalProperties' || word === 'propertyNames' ? strangeIn(value, words) : []
  })
}
