import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { country } from '@nrm/testkit/country'
import { caseAt, formOf } from '@nrm/testkit/walk'
import type { Report } from '../bench-lines.ts'
import { apiProcess } from '../measure/api-process.ts'
import { captured } from '../measure/capture.ts'
import { ground } from '../measure/ground.ts'
import { FIRST_VERSION, lanesOf } from '../measure/lanes.ts'
import { stepLoad } from '../measure/load.ts'
import { hasPgbench, pgbench } from '../measure/pgbench.ts'
import { benchPassword, signIn } from '../measure/sign-in.ts'

export const name = 'door'

const LANES = 16
const SECONDS = 8

/**
 * `advance` over HTTP, all of it (token, row-level security, machine, clocks, referral, notification, job, audit), against the very statements
 * it sends, sent by pgbench on the same server in the same run. A referral is sent and taken back, over and over, on sixteen cases.
 */
export async function run(report: Report): Promise<void> {
  const base = await ground()
  try {
    const worker = sealedDb(connect(base.urls.worker), base.vault)
    const small = await country(worker, benchPassword)
    const views = await Promise.all(Array.from({ length: LANES }, () => caseAt(worker, small, 'assistance/urgent')))
    await worker.end()
    await lanesOf(base, views)
    const { sent, script } = await captured(base, small, views[0] as (typeof views)[0])
    report({ metric: 'statements per step (referral.sent)', value: sent.length, unit: 'statements' })

    await lanesOf(base, views)
    const bare = hasPgbench()
      ? 2 * pgbench({ url: base.urls.api, folder: base.folder, script, clients: LANES, seconds: SECONDS, version: FIRST_VERSION })
      : null
    if (bare !== null) report({ metric: 'pgbench, the same statements', value: bare, unit: 'steps/s' })

    const lanes = await lanesOf(base, views)
    const api = await apiProcess(base)
    const token = await signIn(api.url, small.officers.police.login)
    const there = ['referral.sent', formOf('assistance', 'referral.sent', { recipient: small.offices.centre })] as const
    const back = ['referral.withdrawn', formOf('assistance', 'referral.withdrawn')] as const
    await stepLoad(api.url, token, lanes, there, back, 2)
    const reached = await stepLoad(api.url, token, lanes, there, back, SECONDS)
    await api.stop()
    report({
      metric: 'advance over HTTP',
      value: reached.perSecond,
      unit: 'steps/s',
      ...(bare === null ? {} : { against: 'pgbench', ratio: reached.perSecond / bare }),
    })
    report({ metric: 'advance over HTTP, median', value: reached.median, unit: 'ms' })
    report({ metric: 'advance over HTTP, 95th percentile', value: reached.p95, unit: 'ms' })
  } finally {
    await base.end()
  }
}
