import { type Operation, operationAt, resolved, type Schema } from './document.ts'
import { bodies, hostile, headers as lies, mediaTypes, texts } from './hostile.ts'
import { type Ground, likely } from './likely.ts'

/** A request as it goes over the line; `operation` is null where the document knows no such thing. */
export type Request = Readonly<{
  operation: Operation | null
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body: string | null
}>

/** A request of the operation: valid, nearly so, or not at all. Where it is a step, often one that somebody was offered. */
export function requestOf(ground: Ground, operations: readonly Operation[]): Request {
  const { dice, memory } = ground
  const drawn = dice.pick(operations)
  if (dice.once(60)) return strayOf(ground, operations, drawn)
  // One request in three is what a good client would send.
  const honest = dice.once(3)
  const offer = drawn.path.includes('/steps/') && dice.once(2) ? memory.offer(dice) : undefined
  const operation = (offer && operationAt(operations, 'POST', offer.href)) ?? drawn
  const path = offer?.href ?? pathOf(ground, operation, honest)
  const url = path + queryOf(ground, operation, honest)
  const headers = { ...headersOf(ground, operation, path), ...(honest || !dice.once(4) ? {} : dice.pick(lies)) }
  const schema = (offer?.form as Schema | undefined) ?? operation.body
  if (schema === null) return { operation, method: operation.method, url, headers, body: null }
  const type = honest || !dice.once(20) ? 'application/json' : dice.pick(mediaTypes)
  return {
    operation,
    method: operation.method,
    url,
    headers: { ...(type ? { 'content-type': type } : {}), ...headers },
    body: bodyOf(ground, schema, honest),
  }
}

function bodyOf(ground: Ground, schema: Schema, honest: boolean): string {
  const { dice, document } = ground
  if (!honest && dice.once(8)) return dice.pick(bodies)
  const form = likely(ground, schema)
  if (honest || typeof form !== 'object' || form === null) return JSON.stringify(form)
  const spoilt: Record<string, unknown> = { ...form }
  const fields = [...Object.keys(resolved(document, schema).properties ?? {}), ...Object.keys(spoilt)]
  const harm = dice.below(4)
  if (harm === 0) spoilt[dice.pick(['no-such-field', 'role', 'id', '__proto__', 'constructor', dice.pick(texts)])] = hostile(dice)
  else if (harm === 1 && fields.length > 0) delete spoilt[dice.pick(fields)]
  else if (fields.length > 0) spoilt[dice.pick(fields)] = hostile(dice)
  return JSON.stringify(spoilt)
}

function pathOf({ memory, dice }: Ground, { path }: Operation, honest: boolean): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const known = memory.recall(name, dice) ?? memory.id(dice) ?? dice.uuid()
    if (honest) return encodeURIComponent(String(known))
    return encodeURIComponent(dice.once(3) ? dice.pick(texts).slice(0, 600).toWellFormed() : dice.once(2) ? dice.uuid() : String(known))
  })
}

function queryOf(ground: Ground, { parameters }: Operation, honest: boolean): string {
  const { dice } = ground
  const asked = parameters.filter((one) => one.in === 'query' && (one.required || dice.once(3)))
  const pairs = asked.map(({ name, schema }): [string, string] => [
    name,
    honest || dice.once(2) ? String(likely(ground, schema, name)) : String(hostile(dice)).slice(0, 600).toWellFormed(),
  ])
  if (!honest && dice.once(6))
    pairs.push([dice.pick(['no-such', '__proto__', 'list', 'cursor', 'case']), dice.pick(texts).slice(0, 500).toWellFormed()])
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`
}

function headersOf({ memory, dice }: Ground, operation: Operation, path: string): Record<string, string> {
  const wanted = new Set(operation.parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase()))
  const id = path.split('/').find((part) => memory.versionOf(part) !== undefined)
  const version = id === undefined ? dice.below(6) : memory.versionOf(id)
  return {
    ...(wanted.has('idempotency-key') ? { 'idempotency-key': (dice.once(10) ? memory.id(dice) : undefined) ?? dice.uuid() } : {}),
    ...(wanted.has('if-match') ? { 'if-match': `"${version}"` } : {}),
  }
}

/** Another method, an address that is none; now and then it leads somewhere all the same. */
function strayOf({ dice }: Ground, operations: readonly Operation[], { path }: Operation): Request {
  const url = dice
    .pick([
      path,
      `${path}/`,
      `/api/${encodeURIComponent(dice.pick(texts).slice(0, 300).toWellFormed())}`,
      `${path}//x`,
      '/api/../api/accounts',
      '/api/%',
    ])
    .replaceAll(/[{}]/g, '')
  const method = dice.pick(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'GET'])
  return { operation: operationAt(operations, method, url) ?? null, method, url, headers: {}, body: null }
}
