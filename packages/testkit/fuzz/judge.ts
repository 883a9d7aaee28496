import { isProblemCode } from '@nrm/contracts/problems'
import type { Role } from '@nrm/sop/roles'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { type Document, resolved, type Schema } from './document.ts'
import { beyondProjection, foreignMarks } from './projection.ts'
import type { Request } from './request.ts'

export type Answer = Readonly<{ status: number; type: string; body: string }>
/** Faults of an answer; none is good. */
export type Judge = (request: Request, answer: Answer, whose: Readonly<{ role: Role | null; hand: string }>) => string[]

/** Statuses an address or method that the document does not know may have. */
const astray = [400, 401, 403, 404, 405, 413, 415, 429]

/** Holds every answer against the document alone, and against what a role may ever read. */
export function judge(document: Document): Judge {
  const ajv = new Ajv2020({ strict: false, validateFormats: true, allErrors: false, addUsedSchema: false })
  ;(formats as unknown as (to: Ajv2020) => void)(ajv)
  ajv.addSchema(document, 'contract')
  const sees = seenBy(document)

  return ({ operation, method }, { status, type, body }, { role, hand }) => {
    const faults: string[] = []
    if (status >= 500) faults.push(`status ${status}`)
    if (role === null && operation?.closed && status < 400) faults.push('open to nobody in particular')
    const described = operation?.responses[String(status)]
    if (operation && !described) faults.push(`undocumented status ${status}`)
    if (!operation && !astray.includes(status) && !(status === 200 && method === 'GET'))
      faults.push(`status ${status} at an unknown address`)
    const content = described?.content && Object.entries(described.content)
    const media = type.split(';')[0]?.trim() ?? ''
    const [, known] = content?.find(([name]) => name === media) ?? []
    if (content && !known) faults.push(`media type ${type || 'none'} with ${status}`)
    if (described && !content && body !== '') faults.push(`a body with ${status}`)
    const parsed: unknown = media.endsWith('json') && body !== '' ? JSON.parse(body) : undefined
    if (operation && known && parsed !== undefined) {
      const place = [...(described?.place ?? []), 'content', media, 'schema']
      const valid = ajv.getSchema(`contract#/${place.map(escaped).join('/')}`)
      if (!valid) faults.push('no schema')
      else if (!valid(parsed)) faults.push(`schema: ${ajv.errorsText(valid.errors)}`)
    }
    if (status >= 400 && !isProblemCode((parsed as { code?: string } | undefined)?.code ?? ''))
      faults.push(`no coded problem with ${status}`)
    if (role) faults.push(...beyondProjection(parsed, role, sees).map((field) => `beyond ${role}: ${field}`))
    if (role) faults.push(...foreignMarks(body, role, hand).map((text) => `beyond ${role}: ${text}`))
    return faults
  }
}

const escaped = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

/** Compartments of a field of a step, from the forms the document publishes; two procedures may share the name of a step. */
function seenBy(document: Document): (step: string, field: string) => readonly string[] {
  const found = new Map<string, string[]>()
  for (const [path, methods] of Object.entries(document.paths)) {
    const step = /\/(?:steps|registrations)\/([\w.]+)$/.exec(path)?.[1]
    const form = methods.post?.requestBody?.content['application/json']?.schema
    if (!step || !form) continue
    for (const one of form.anyOf ?? [form])
      for (const [field, property] of Object.entries(resolved(document, one).properties ?? {}))
        found.set(`${step} ${field}`, [...(found.get(`${step} ${field}`) ?? []), ...((property as Schema)['x-sees'] ?? [])])
  }
  return (step, field) => found.get(`${step} ${field}`) ?? []
}
