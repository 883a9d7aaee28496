import { describe, expect, test } from 'vitest'
import { type Document, operationsOf } from './document.ts'
import { type Answer, judge } from './judge.ts'
import { markOf } from './projection.ts'

const text = { type: 'string' }
const problem = { content: { 'application/problem+json': { schema: { type: 'object', required: ['code'], properties: { code: text } } } } }
const line = { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } }, additionalProperties: false }
const document: Document = {
  paths: {
    '/api/lines': { get: { security: [{}], responses: { '200': { content: { 'application/json': { schema: line } } }, '404': problem } } },
    '/api/cases/{id}': { get: { responses: { '200': { content: { 'application/json': { schema: {} } } } } } },
    '/api/procedures/{id}/steps/service.delivered': {
      post: {
        requestBody: {
          content: { 'application/json': { schema: { properties: { health: { 'x-sees': ['H'] }, place: { 'x-sees': ['C', 'N'] } } } } },
        },
        responses: {},
      },
    },
  },
}
const judged = judge(document)
const [lines, aCase] = operationsOf(document)
const id = '0197a1c2-0000-7000-8000-000000000001'
const json = (status: number, body: unknown, type = 'application/json; charset=utf-8'): Answer => ({
  status,
  type,
  body: JSON.stringify(body),
})
const police = { role: 'police', hand: 'police' } as const
const faultsOf = (answer: Answer, whose: Parameters<typeof judged>[2] = police, operation = lines ?? null) =>
  judged({ operation, method: 'GET', url: '/api/lines', headers: {}, body: null }, answer, whose)

describe('an answer as the document says it', () => {
  test('has no fault', () => {
    expect(faultsOf(json(200, { id }))).toEqual([])
    expect(faultsOf(json(404, { code: 'not-found' }, 'application/problem+json'))).toEqual([])
  })

  test.each([
    ['a broken server', json(500, { code: 'server-error' }, 'application/problem+json'), /status 500/],
    ['a status nobody announced', json(418, { code: 'not-found' }, 'application/problem+json'), /undocumented status 418/],
    ['another media type', json(200, { id }, 'text/html'), /media type/],
    ['an id that is none', json(200, { id: '7' }), /schema/],
    ['a field too many', json(200, { id, passwordHash: 'x' }), /schema/],
    ['a refusal without a code of the table', json(404, { code: 'oops' }, 'application/problem+json'), /no coded problem/],
  ])('%s is noticed', (_name, answer, fault) => {
    expect(faultsOf(answer).join()).toMatch(fault)
  })

  test('an answer to nobody where a session is demanded is noticed', () => {
    expect(faultsOf(json(200, { id }), { role: null, hand: 'nobody' })).toEqual(['open to nobody in particular'])
  })
})

describe('what a role may never read', () => {
  const view = (fields: object, identity: object | null = null) =>
    json(200, { procedures: [], summary: {}, identity, records: [{ step: 'service.delivered', fields }] })

  test('health is for those who care, the core for all who work on the case', () => {
    expect(faultsOf(view({ health: 'x', place: 'x' }), police, aCase)).toEqual(['beyond police: service.delivered: health'])
    expect(faultsOf(view({ health: 'x', place: 'x' }), { role: 'centre', hand: 'centre' }, aCase)).toEqual([])
  })

  test('the way to an identity, the identity itself, and any case at an administrator', () => {
    expect(faultsOf(view({}, { href: 'x' }), { role: 'secretary', hand: 'secretary' }, aCase)).toEqual([
      'beyond secretary: the way to an identity',
    ])
    expect(faultsOf(json(200, { calledBy: 'x', pinfl: null }), { role: 'chair', hand: 'chair' }, aCase)).toEqual([
      'beyond chair: an identity',
    ])
    expect(faultsOf(view({}), { role: 'admin', hand: 'admin' }, aCase)).toEqual(['beyond admin: a case, to an administrator'])
  })

  test('a text written for a compartment is known wherever it turns up, but by its own hand', () => {
    const told = json(200, { anywhere: [{ deep: `…${markOf('centre', ['H'])}…` }] })

    expect(faultsOf(told, police, aCase)).toEqual(['beyond police: text of H by centre'])
    expect(faultsOf(told, { role: 'centre', hand: 'centre' }, aCase)).toEqual([])
  })
})
