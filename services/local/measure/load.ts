import { Agent, request } from 'node:http'

/** One case of the load: its assistance procedure, moved to and fro between two steps. */
export type Lane = { href: string; version: number }
type Body = Readonly<Record<string, unknown>>

/**
 * Sends steps over HTTP for `seconds`, one request in flight per lane: first `there`, then `back`, and so on.
 * @returns steps a second, and the median and 95th percentile of one step in milliseconds
 */
export async function stepLoad(
  api: string,
  token: string,
  lanes: readonly Lane[],
  there: readonly [string, Body],
  back: readonly [string, Body],
  seconds: number,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes.length })
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  const started = performance.now()
  await Promise.all(
    lanes.map(async (lane) => {
      for (let round = 0; round % 2 === 1 || performance.now() < until; round += 1) {
        const [step, form] = round % 2 === 0 ? there : back
        const sent = performance.now()
        await post(agent, `${api}${lane.href}/${step}`, token, lane.version, form)
        times.push(performance.now() - sent)
        lane.version += 1
      }
    }),
  )
  const elapsed = (performance.now() - started) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  return { perSecond: times.length / elapsed, median: at(times, 0.5), p95: at(times, 0.95) }
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

function post(agent: Agent, url: string, token: string, version: number, form: Body): Promise<void> {
  const body = JSON.stringify(form)
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'if-match': `"${version}"`,
          'idempotency-key': crypto.randomUUID(),
        },
      },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () =>
          answer.statusCode === 200
            ? resolve()
            : reject(new Error(`${answer.statusCode}: ${Buffer.concat(parts).toString().slice(0, 300)}`)),
        )
        answer.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
