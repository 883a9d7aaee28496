import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { country } from '@nrm/testkit/country'
import type { Person } from '@nrm/vault/names/stored-keys'
import type { Report } from '../bench-lines.ts'
import { apiProcess } from '../measure/api-process.ts'
import { growTo, templates } from '../measure/caseload.ts'
import { ground } from '../measure/ground.ts'
import { inventedPeople } from '../measure/invented-people.ts'
import { sealPeople } from '../measure/seal-people.ts'
import { benchPassword, signIn } from '../measure/sign-in.ts'

export const name = 'search'

const PEOPLE = 100_000
const SEARCHES = 300
/** What nobody waits for: the figure of the issue this bench answers. */
const LIMIT_MS = 150

/** A search over HTTP, with its row-level security and its entry in the log, among a hundred thousand sealed people, all of them in sight. */
export async function run(report: Report): Promise<void> {
  const base = await ground()
  try {
    const worker = sealedDb(connect(base.urls.worker), base.vault)
    const small = await country(worker, benchPassword)
    await templates(worker, small)
    await worker.end()
    await growTo(base, PEOPLE, ['case_file', 'procedure'])
    const people = inventedPeople(PEOPLE, 1)
    const rows = await sealPeople(base.adminUrl, await base.vault.indexKey(), people)
    report({ metric: `tokens a person (${PEOPLE} people)`, value: rows / PEOPLE, unit: 'tokens' })
    const api = await apiProcess(base)
    const token = await signIn(api.url, small.officers.police.login)
    for (const [what, asked] of Object.entries(searches)) {
      const taken: number[] = []
      let met = 0
      for (let turn = -30; turn < SEARCHES; turn += 1) {
        const started = performance.now()
        const lines = await search(api.url, token, asked(people[((turn + 30) * 331) % PEOPLE] as Person))
        if (turn < 0) continue
        taken.push(performance.now() - started)
        met += lines
      }
      taken.sort((a, b) => a - b)
      report({ metric: `${what}, median`, value: taken[Math.floor(SEARCHES / 2)] as number, unit: 'ms' })
      const p95 = taken[Math.floor(SEARCHES * 0.95)] as number
      report({ metric: `${what}, 95th percentile`, value: p95, unit: 'ms', against: `${LIMIT_MS} ms`, ratio: p95 / LIMIT_MS })
      report({ metric: `${what}, cases met`, value: met / SEARCHES, unit: 'cases' })
    }
    await api.stop()
  } finally {
    await base.end()
  }
}

/** As officers search: by the name alone, with the day of birth, without the letters of Uzbek, by initials, by a number. */
const searches: Readonly<Record<string, (person: Person) => Readonly<Record<string, string>>>> = {
  'full name': ({ surname = '', givenName = '', patronymic = '' }) => ({ name: `${surname} ${givenName} ${patronymic}` }),
  'name and birth': ({ surname = '', givenName = '', birth = '' }) => ({ name: `${givenName} ${surname}`, birth }),
  'as in a passport': ({ surname = '', givenName = '' }) => ({ name: `${surname} ${givenName}`.toUpperCase().replaceAll('ʻ', '') }),
  initials: ({ surname = '', givenName = '', patronymic = '' }) => ({ name: `${surname} ${givenName.charAt(0)}.${patronymic.charAt(0)}.` }),
  'number of a paper': ({ paperNumber = '' }) => ({ identifier: paperNumber }),
}

async function search(api: string, token: string, asked: Readonly<Record<string, string>>): Promise<number> {
  const answer = await fetch(`${api}/api/search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  })
  if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
  return ((await answer.json()) as { lines: unknown[] }).lines.length
}
