import { sealedDb } from '@nrm/casework/sealed-db'
import { connect } from '@nrm/db/connect'
import { type Country, sessionFor } from '@nrm/testkit/country'
import type { Advanced } from '@nrm/testkit/walk'
import { stepAs } from '@nrm/testkit/walk'
import postgres from 'postgres'
import type { Ground } from './ground.ts'
import { assistanceOf, FIRST_VERSION, lanesOf } from './lanes.ts'
import { idsIn, pgbenchScript, type Sent } from './statements.ts'

/** The statements of sending a referral and of taking it back, as the door sends them, and the pgbench script made of them. */
export async function captured(base: Ground, small: Country, view: Advanced): Promise<{ sent: readonly Sent[]; script: string }> {
  const heard: Sent[] = []
  const pool = connect(base.urls.api, {
    max: 1,
    onStatement: (statement, parameters) => heard.push({ statement, parameters: [...parameters] }),
  })
  const api = sealedDb(pool, base.vault)
  const who = await sessionFor(api, small.officers.police)
  const there = (from: Pick<Advanced, 'procedures'>) =>
    stepAs(api, who, from, 'assistance', 'referral.sent', { recipient: small.offices.centre })
  const back = (from: Pick<Advanced, 'procedures'>) => stepAs(api, who, from, 'assistance', 'referral.withdrawn')
  // Once to and fro: the reference data is read only when it changed, and statements are described only once.
  await back(await there(atFirst(view)))
  await lanesOf(base, [view])
  heard.length = 0
  const sent = await there(atFirst(view))
  const first = heard.splice(0)
  await back(sent)
  const second = heard.splice(0)
  await api.end()
  const kept = await keptIds(base)
  const steps = [first, second].map((statements, index) => ({
    sent: statements,
    moving: movingIn(statements, kept, view, FIRST_VERSION + index),
  }))
  return { sent: first, script: pgbenchScript(steps) }
}

const atFirst = (view: Pick<Advanced, 'procedures'>): Pick<Advanced, 'procedures'> => ({
  procedures: view.procedures.map((one) => (one.procedure === 'assistance' ? { ...one, version: FIRST_VERSION } : one)),
})

function movingIn(
  sent: readonly Sent[],
  kept: { fixed: ReadonlySet<string>; clocks: ReadonlyMap<string, string> },
  view: Advanced,
  version: number,
): Map<string, string> {
  const moving = new Map([
    [assistanceOf(view), ':procedure'],
    [view.id, ':kase'],
    [String(version + 1), ':version + 1'],
  ])
  for (const id of idsIn(sent)) if (!kept.fixed.has(id) && !moving.has(id)) moving.set(id, 'gen_random_uuid()')
  for (const { parameters } of sent) {
    for (const ids of parameters) {
      if (!Array.isArray(ids) || ids.length === 0 || !ids.every((id) => kept.clocks.has(id))) continue
      const names = ids.map((id) => `'${kept.clocks.get(id)}'`).join()
      moving.set(
        ids.join(),
        `array(select k.id from nrm.clock k where k.procedure_id = :procedure and k.state = 'running' and k.name in (${names}))`,
      )
    }
  }
  return moving
}

/** Ids that stand in the database whoever takes the step, and the names of its clocks. */
async function keptIds({ adminUrl }: Ground) {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} })
  const fixed = await admin<{ id: string }[]>`
    select id::text from nrm.office union all select id::text from nrm.account union all select id::text from nrm.session
    union all select id::text from nrm.procedure union all select id::text from nrm.case_file`
  const clocks = await admin<{ id: string; name: string }[]>`select id::text, name from nrm.clock`
  await admin.end()
  return { fixed: new Set(fixed.map(({ id }) => id)), clocks: new Map(clocks.map(({ id, name }) => [id, name])) }
}
