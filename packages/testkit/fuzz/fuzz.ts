import type { Role } from '@nrm/sop/roles'
import { dice } from './dice.ts'
import { type Document, operationsOf } from './document.ts'
import { type Answer, judge } from './judge.ts'
import { memory } from './memory.ts'
import { type Request, requestOf } from './request.ts'

/** Somebody who asks. `role` is null for whoever holds no session that counts; `token` is asked for again when one ends. */
export type Caller = Readonly<{ name: string; role: Role | null; token: () => Promise<string | null> }>
export type Send = (request: Omit<Request, 'operation'>) => Promise<Answer>
export type Fuzzed = Readonly<{
  requests: number
  /** How often each caller got each status. */
  statuses: ReadonlyMap<string, ReadonlyMap<number, number>>
  /** Operations that were done at least once. */
  done: ReadonlySet<string>
  /** What was wrong, by what and where, with one example each. */
  faults: ReadonlyMap<string, string>
  renewals: number
}>
type Asked = Readonly<{
  document: Document
  callers: readonly Caller[]
  send: Send
  seed: number
  requests: number
  /** Kept under way at once. */
  lanes: number
  /** Puts right what an administrator may have spoilt; called now and then, and whenever a session ends. */
  mend: () => Promise<void>
}>

/** Operations that end the session of whoever asks: sent by nobody, or nothing else would be answered. */
const ending = /^DELETE \/api\/session$/

/** Sends so many requests made of the document and of the answers alone, as every caller, and gathers what is wrong with the answers. */
export async function fuzz({ document, callers, send, seed, requests, lanes, mend }: Asked): Promise<Fuzzed> {
  const operations = operationsOf(document)
  const judged = judge(document)
  const throws = dice(seed)
  const known = memory()
  const statuses = new Map<string, Map<number, number>>()
  const done = new Set<string>()
  const faults = new Map<string, string>()
  const tokens = new Map<Caller, string | null>()
  let [sent, renewals] = [0, 0]

  for (const caller of callers) tokens.set(caller, await caller.token())
  await Promise.all(Array.from({ length: lanes }, lane))
  return { requests: sent, statuses, done, faults, renewals }

  async function lane(): Promise<void> {
    while (sent < requests) {
      sent += 1
      if (sent % 1_000 === 0) await mend()
      await ask(throws.pick(callers))
    }
  }

  async function ask(caller: Caller): Promise<void> {
    const request = requestOf({ document, dice: throws, memory: known, hand: caller.name }, operations)
    const name = request.operation?.name ?? 'an address that is none'
    if (caller.role && ending.test(name)) return
    const token = tokens.get(caller) ?? null
    const answer = await send({
      ...request,
      headers: { ...(token === null ? {} : { authorization: `Bearer ${token}` }), ...request.headers },
    })
    const counted = statuses.get(caller.name) ?? new Map<number, number>()
    statuses.set(caller.name, counted.set(answer.status, (counted.get(answer.status) ?? 0) + 1))
    for (const fault of judged(request, answer, { role: caller.role, hand: caller.name }))
      if (faults.size < 100) faults.set(`${fault} · ${name}`, exampleOf(caller, request, answer))
    if (answer.status < 300) {
      done.add(name)
      if (answer.type.includes('json')) known.learn(JSON.parse(answer.body))
    }
    const stale = answer.status === 401 || answer.body.includes('"code":"confirm-needed"')
    if (stale && caller.role && !('authorization' in request.headers)) await renew(caller)
  }

  async function renew(caller: Caller): Promise<void> {
    renewals += 1
    await mend()
    tokens.set(
      caller,
      await caller.token().catch((error: unknown) => {
        faults.set(`${caller.name} finds no way back in`, String(error))
        return null
      }),
    )
  }
}

const exampleOf = ({ name }: Caller, { method, url, headers, body }: Request, answer: Answer): string =>
  [
    `${name}: ${method} ${url.slice(0, 200)}`,
    JSON.stringify(headers).slice(0, 200),
    body?.slice(0, 300),
    `${answer.status} ${answer.body.slice(0, 300)}`,
  ].join('\n  ')
