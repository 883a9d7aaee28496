import type { SealedDb } from '@nrm/casework/sealed-db'
import { type Unlocking, unlock } from '@nrm/casework/unlock'
import { asActor } from '@nrm/db/as-actor'
import type { Nation } from '@nrm/simulation/nation'

/** Services of an office that people are referred to. */
const SERVICES = ['shelter', 'medical', 'legal']

/** Lays the offices and officers of a simulated country into an empty database, under the ids they have there. Through the worker's pool. */
export async function settle(worker: SealedDb, { offices }: Nation): Promise<void> {
  const all = [...offices.values()]
  const rows = all.map(({ id, kind, region, receives, name }) => ({
    id,
    kind,
    region,
    services: receives ? SERVICES : [],
    name: names(name),
  }))
  const accounts = all.flatMap(({ staff }) => staff.map(({ id, role, office }) => ({ id, role, office, login: `o${id.slice(0, 12)}` })))
  await asActor(worker, { system: true, requestId: 'nation' }, async (tx) => {
    await tx.entered
    await tx.sql`insert into nrm.office (id, kind, territory_code, region_code, name, services, may_identify)
      select o.id, o.kind, o.region, o.region, o.name, array(select jsonb_array_elements_text(o.services)), o.kind = 'police'
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as o(id uuid, kind text, region text, services jsonb, name jsonb)`
    await tx.sql`insert into nrm.account (id, login, name, role, office_id, language, password_hash)
      select a.id, a.login, 'Invented officer', a.role, a.office, 'en', 'no password'
        from jsonb_to_recordset(${JSON.stringify(accounts)}::jsonb) as a(id uuid, login text, role text, office uuid)`
  })
  for (const { id } of accounts) await unlock(worker, { account: id, requestId: 'nation' }, atOnce)
}

const atOnce: Unlocking = { method: 'password', secretFor: async () => new Uint8Array(32) }

const names = (name: string) => ({
  'uz-Latn': `${name} idorasi`,
  'uz-Cyrl': `${name} идораси`,
  ru: `учреждение ${name}`,
  en: `${name} office`,
})
