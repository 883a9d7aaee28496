import { Agent, request as httpRequest } from 'node:http'
import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { country } from '@nrm/testkit/country'
import { callersOf, mender } from '@nrm/testkit/fuzz/callers'
import type { Document } from '@nrm/testkit/fuzz/document'
import { fuzz, type Send } from '@nrm/testkit/fuzz/fuzz'
import { situation, situationNames } from '@nrm/testkit/situations'
import postgres from 'postgres'
import type { Report } from '../bench-lines.ts'
import { apiProcess } from '../measure/api-process.ts'
import { ground } from '../measure/ground.ts'
import { benchPassword, signIn } from '../measure/sign-in.ts'

export const name = 'fuzz'

const REQUESTS = Number(process.env.NRM_FUZZ_REQUESTS ?? 100_000)
const seed = Number(process.env.NRM_FUZZ_SEED ?? Date.now() % 10_000)

/** A hundred thousand requests made of the published contract alone, as every role, against the API in a process of its own, over HTTP. */
export async function run(report: Report): Promise<void> {
  const base = await ground()
  try {
    const worker = sealedDb(connect(base.urls.worker), base.vault)
    const small = await country(worker, benchPassword)
    for (const at of situationNames) await situation(worker, small, at)
    await worker.end()
    const api = await apiProcess(base)
    const admin = postgres(base.adminUrl, { max: 1, onnotice: () => {} })
    const ended = await signIn(api.url, small.officers.member2.login)
    await fetch(`${api.url}/api/session`, { method: 'DELETE', headers: { authorization: `Bearer ${ended}` } })
    process.stderr.write(`NRM_FUZZ_SEED=${seed}\n`)
    const found = await fuzz({
      document: (await (await fetch(`${api.url}/api/openapi.json`)).json()) as Document,
      callers: callersOf(small, (officer) => signIn(api.url, small.officers[officer].login), { ended, forged: 'eyJhbGciOiJub25lIn0.e30.' }),
      send: sender(api.url),
      seed,
      requests: REQUESTS,
      lanes: 6,
      mend: await mender(admin),
    })
    await admin.end()
    await api.stop()
    report({ metric: 'seed', value: seed, unit: '' })
    report({ metric: 'requests made of the contract', value: found.requests, unit: 'requests' })
    report({ metric: 'operations done at least once', value: found.done.size, unit: 'operations' })
    for (const [caller, statuses] of found.statuses)
      for (const [status, times] of [...statuses].toSorted(([a], [b]) => a - b))
        report({ metric: `${caller}: ${status}`, value: times, unit: 'answers' })
    for (const [fault, example] of found.faults) process.stderr.write(`${fault}\n  ${example}\n`)
    report({ metric: 'faults', value: found.faults.size, unit: 'kinds' })
    if (found.faults.size > 0) process.exitCode = 1
  } finally {
    await base.end()
  }
}

/** Sends over kept connections what `fetch` would refuse to send, lying headers included. */
function sender(url: string): Send {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  return ({ method, url: path, headers, body }) =>
    new Promise((resolve, reject) => {
      const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }
      const asked = httpRequest(`${url}`, { method, path, agent, headers: { ...headers, ...length } }, async (response) => {
        const text = Buffer.concat(await response.toArray()).toString('utf8')
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: text })
      })
      asked.once('error', reject)
      asked.end(body ?? undefined)
    })
}
