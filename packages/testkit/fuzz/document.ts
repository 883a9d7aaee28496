/** JSON Schema as the published contract has it. */
export type Schema = Readonly<{
  $ref?: string
  type?: string
  const?: unknown
  enum?: readonly unknown[]
  examples?: readonly unknown[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  additionalProperties?: Schema | boolean
  items?: Schema
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  'x-sees'?: readonly string[]
}>
type Response = Readonly<{ $ref?: string; content?: Content }>
type Content = Readonly<Record<string, Readonly<{ schema?: Schema }>>>
export type Parameter = Readonly<{ name: string; in: string; required?: boolean; schema: Schema }>
type Described = Readonly<{
  parameters?: readonly Parameter[]
  requestBody?: Readonly<{ content: Content }>
  responses: Readonly<Record<string, Response>>
  security?: readonly unknown[]
}>
export type Document = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  components?: Readonly<{ schemas?: Readonly<Record<string, Schema>>; responses?: Readonly<Record<string, Response>> }>
}>

/** An answer that is described, and where its description stands in the document. */
export type Answered = Readonly<{ content?: Content; place: readonly string[] }>

/** One thing the document says can be asked. */
export type Operation = Readonly<{
  name: string
  method: string
  path: string
  parameters: readonly Parameter[]
  body: Schema | null
  /** Whether nobody without a session may have it. */
  closed: boolean
  responses: Readonly<Record<string, Answered>>
}>

/** Every operation of the document, in its order. */
export const operationsOf = ({ paths, components }: Document): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [], requestBody, responses, security = [] }]) => ({
      name: `${method.toUpperCase()} ${path}`,
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema ?? null,
      closed: security.length > 0,
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, { $ref, content }]): [string, Answered] => {
          const shared = $ref?.split('/').at(-1)
          if (shared === undefined)
            return [status, { ...(content ? { content } : {}), place: ['paths', path, method, 'responses', status] }]
          return [status, { ...components?.responses?.[shared], place: ['components', 'responses', shared] }]
        }),
      ),
    })),
  )

/** The schema itself, where only its name is given. */
export function resolved(document: Document, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (document.components?.schemas?.[name] ?? {})
}

/** The operation an address belongs to. */
export const operationAt = (operations: readonly Operation[], method: string, address: string): Operation | undefined =>
  operations.find(
    (one) => one.method === method && new RegExp(`^${one.path.replaceAll('.', '[.]').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address),
  )
