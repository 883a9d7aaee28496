import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { country } from '@nrm/testkit/country'
import postgres from 'postgres'
import type { Report } from '../bench-lines.ts'
import { apiProcess } from '../measure/api-process.ts'
import { growTo, sealAnew, templates } from '../measure/caseload.ts'
import { type Ground, ground } from '../measure/ground.ts'
import { benchPassword, signIn } from '../measure/sign-in.ts'

export const name = 'scale'

const SMALL = 1_000
const LARGE = 100_000
const READS = 300

/** The two screens everybody opens, home and a case, over HTTP in a country of a thousand cases and in the same country with a hundred thousand. */
export async function run(report: Report): Promise<void> {
  const base = await ground()
  try {
    const worker = sealedDb(connect(base.urls.worker), base.vault)
    const small = await country(worker, benchPassword)
    await templates(worker, small)
    await worker.end()
    const api = await apiProcess(base)
    const tokens = {
      police: await signIn(api.url, small.officers.police.login),
      secretary: await signIn(api.url, small.officers.secretary.login),
    }
    const measured = async () => ({
      'home of a police officer': await medianOf(READS, () => read(`${api.url}/api/home`, tokens.police)),
      'home of a secretary': await medianOf(READS, () => read(`${api.url}/api/home`, tokens.secretary)),
      'case page': await casePages(base, api.url, tokens.police),
    })
    await growTo(base, SMALL)
    const before = await measured()
    await growTo(base, LARGE)
    const after = await measured()
    await api.stop()
    for (const [page, value] of Object.entries(after)) {
      const first = before[page as keyof typeof before]
      report({ metric: `${page}, ${SMALL} cases, median`, value: first, unit: 'ms' })
      report({ metric: `${page}, ${LARGE} cases, median`, value, unit: 'ms', against: `${SMALL} cases`, ratio: value / first })
    }
  } finally {
    await base.end()
  }
}

async function casePages(base: Ground, api: string, token: string): Promise<number> {
  const admin = postgres(base.adminUrl, { max: 1 })
  const ids = await admin<{ id: string }[]>`select id from nrm.case_file order by md5(id::text) limit ${READS}`
  await admin.end()
  await sealAnew(
    base,
    ids.map(({ id }) => id),
  )
  let next = 0
  return medianOf(READS, () => read(`${api}/api/cases/${ids[next++ % ids.length]?.id}`, token))
}

async function medianOf(times: number, act: () => Promise<void>): Promise<number> {
  for (let warm = 0; warm < 30; warm += 1) await act()
  const taken: number[] = []
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now()
    await act()
    taken.push(performance.now() - started)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] as number
}

async function read(url: string, token: string): Promise<void> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.status}: ${text.slice(0, 300)}`)
}
