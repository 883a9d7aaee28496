import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { country } from '@nrm/testkit/country'
import { caseAt, formOf } from '@nrm/testkit/walk'
import { nullVault } from '@nrm/vault/null-vault'
import type { Report } from '../bench-lines.ts'
import { apiProcess } from '../measure/api-process.ts'
import { type Ground, ground } from '../measure/ground.ts'
import { lanesOf } from '../measure/lanes.ts'
import { stepLoad } from '../measure/load.ts'
import { benchPassword, signIn } from '../measure/sign-in.ts'

export const name = 'sealing'

const LANES = 8
const ROUNDS = 5
const SECONDS = 3
const READS = 150
const bareApi = new URL('../measure/bare-api.ts', import.meta.url)

type Side = Readonly<{ step: () => Promise<number>; page: () => Promise<number> }>

/** What sealing costs: `advance` and the case page over HTTP with the vault, and with one that hides nothing, in turns in the same run. */
export async function run(report: Report): Promise<void> {
  const grounds = [await ground(), await ground(async () => nullVault())] as const
  try {
    const [sealed, bare] = [await side(grounds[0]), await side(grounds[1], bareApi)]
    const taken = { step: [[], []] as [number[], number[]], page: [[], []] as [number[], number[]] }
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const what of ['step', 'page'] as const) {
        taken[what][0].push(await sealed[what]())
        taken[what][1].push(await bare[what]())
      }
    }
    for (const [what, metric] of [
      ['step', 'advance over HTTP, median of a step'],
      ['page', 'case page over HTTP, median'],
    ] as const) {
      const [withVault, without] = taken[what].map(middle) as [number, number]
      report({ metric: `${metric}, nothing sealed`, value: without, unit: 'ms' })
      report({ metric, value: withVault, unit: 'ms', against: 'nothing sealed', ratio: withVault / without })
    }
  } finally {
    for (const one of grounds) await one.end()
  }
}

async function side(base: Ground, entry?: URL): Promise<Side> {
  const worker = sealedDb(connect(base.urls.worker), base.vault)
  const small = await country(worker, benchPassword)
  const views = await Promise.all(Array.from({ length: LANES }, () => caseAt(worker, small, 'assistance/urgent')))
  // Pages are read of cases that no step touches, so that they stay as long as they are.
  const read = await Promise.all(Array.from({ length: LANES }, () => caseAt(worker, small, 'assistance/urgent')))
  await worker.end()
  const api = await apiProcess(base, entry)
  const token = await signIn(api.url, small.officers.police.login)
  const there = ['referral.sent', formOf('assistance', 'referral.sent', { recipient: small.offices.centre })] as const
  const back = ['referral.withdrawn', formOf('assistance', 'referral.withdrawn')] as const
  const lanes = await lanesOf(base, views)
  await stepLoad(api.url, token, lanes, there, back, 1)
  return {
    step: async () => (await stepLoad(api.url, token, lanes, there, back, SECONDS)).median,
    page: () =>
      pages(
        api.url,
        token,
        read.map(({ id }) => id),
      ),
  }
}

async function pages(api: string, token: string, ids: readonly string[]): Promise<number> {
  const taken: number[] = []
  for (let turn = 0; turn < READS; turn += 1) {
    const started = performance.now()
    const answer = await fetch(`${api}/api/cases/${ids[turn % ids.length]}`, { headers: { authorization: `Bearer ${token}` } })
    await answer.text()
    if (!answer.ok) throw new Error(`a case page answered ${answer.status}`)
    taken.push(performance.now() - started)
  }
  return middle(taken)
}

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number
