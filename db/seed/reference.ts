import { glassScopes } from '@nrm/sop/break-glass'
import { deputies, heads } from '@nrm/sop/deputies'
import { evidenceKinds } from '@nrm/sop/evidence'
import { holidays } from '@nrm/sop/holidays'
import { askingRules, handingRules, tellRules } from '@nrm/sop/joins'
import { versionInForce } from '@nrm/sop/machines/all'
import { migrations } from '@nrm/sop/machines/migrations'
import { moveRules } from '@nrm/sop/migration'
import { type Parameter, parameters } from '@nrm/sop/parameters'
import { rightRules } from '@nrm/sop/rights'
import { stepRules } from '@nrm/sop/rules'
import { verbRules } from '@nrm/sop/sight'
import { regionOf, territories } from '@nrm/sop/territories'
import { reach, visibilityRules } from '@nrm/sop/visibility'
import type postgres from 'postgres'

/** The day Resolution 60 was adopted: the first versions of all parameters are dated from it. */
const FIRST_DAY = '2021-02-08'

/**
 * Writes the reference data that follows from `packages/sop`: territories, the first version of each legal parameter, holidays
 * (only while none are kept), and the copy of step and visibility rules. Safe to repeat; never touches what people changed.
 */
export async function seedReference(owner: postgres.Sql): Promise<void> {
  await owner.begin(async (sql) => {
    await sql`insert into nrm.territory (code, parent, level, region_code, name)
      select t.code, t.parent, t.level, t.region, t.name from jsonb_to_recordset(${json(territories.map((unit) => ({ ...unit, region: regionOf(unit.code) })))}::jsonb)
        as t(code text, parent text, level text, region text, name jsonb) order by length(t.code)
      on conflict (code) do update set name = excluded.name`
    await sql`insert into nrm.legal_parameter (code, version, value, unit, basis, provenance, valid_from)
      select p.code, 1, p.value, p.unit, p.basis, p.provenance, p.valid_from from jsonb_to_recordset(
        ${json(Object.entries(parameters as Record<string, Parameter>).map(([code, row]) => ({ code, value: String(row.value), unit: row.unit, basis: [row.law.act, row.law.article].filter(Boolean).join(' '), provenance: row.provenance, valid_from: FIRST_DAY })))}::jsonb)
        as p(code text, value text, unit text, basis text, provenance text, valid_from date)
      on conflict (code, version) do nothing`
    const [kept] = await sql`select 1 from nrm.holiday limit 1`
    if (!kept) {
      await sql`insert into nrm.holiday (date, kind, week, name, status)
        select h.date, h.kind, array(select jsonb_array_elements_text(h.week)::smallint), h.name, h.status
        from jsonb_to_recordset(${json(holidays)}::jsonb) as h(date date, kind text, week jsonb, name jsonb, status text) on conflict do nothing`
    }
    await sql`delete from nrm.step_rule`
    await sql`insert into nrm.step_rule select r.procedure, r."machineVersion", r.state, r.step, r.role, r.relation, r."to"
      from jsonb_to_recordset(${json(stepRules())}::jsonb) as r(procedure text, "machineVersion" integer, state text, step text, role text, relation text, "to" text)`
    await sql`insert into nrm.sop_version (procedure, version, valid_from, set_at)
      select v.key, v.value::integer, ${FIRST_DAY}::date, ${FIRST_DAY}::timestamptz from jsonb_each_text(${json(versionInForce)}::jsonb) v on conflict do nothing`
    await sql`delete from nrm.move_rule`
    await sql`insert into nrm.move_rule select m.procedure, m."from", m."to", m.state, m.fact, m.value, m."toState", m.stays
      from jsonb_to_recordset(${json(migrations.flatMap(moveRules))}::jsonb) as m(procedure text, "from" integer, "to" integer, state text, fact text, value text, "toState" text, stays text)`
    await sql`delete from nrm.move_adds`
    await sql`insert into nrm.move_adds select a.procedure, a."from", a."to", a.adds from jsonb_to_recordset(${json(migrations)}::jsonb) as a(procedure text, "from" integer, "to" integer, adds jsonb)`
    await sql`delete from nrm.tell_rule`
    await sql`insert into nrm.tell_rule select t.procedure, t.step, t.by, t."byStep" from jsonb_to_recordset(${json(tellRules())}::jsonb) as t(procedure text, step text, by text, "byStep" text)`
    await sql`delete from nrm.handing_rule`
    await sql`insert into nrm.handing_rule select h.procedure, h.step, h.to from jsonb_to_recordset(${json(handingRules())}::jsonb) as h(procedure text, step text, "to" text)`
    await sql`delete from nrm.asking_rule`
    await sql`insert into nrm.asking_rule select a.procedure, a.step from jsonb_to_recordset(${json(askingRules())}::jsonb) as a(procedure text, step text)`
    await sql`delete from nrm.visibility_rule`
    await sql`insert into nrm.visibility_rule
      select v.role, v.compartment, v.relation, v.procedure, coalesce(s.state, 'any')
      from jsonb_to_recordset(${json(visibilityRules)}::jsonb) as v(role text, compartment text, relation text, procedure text, states jsonb)
      left join lateral jsonb_array_elements_text(case when jsonb_typeof(v.states) = 'array' then v.states end) as s(state) on true
      on conflict do nothing`
    await sql`delete from nrm.verb_rule`
    await sql`insert into nrm.verb_rule select v.verb, v.role, v.stand from jsonb_to_recordset(${json([...verbRules, ...rightRules])}::jsonb) as v(verb text, role text, stand text) on conflict do nothing`
    await sql`delete from nrm.glass_scope_rule`
    await sql`insert into nrm.glass_scope_rule select g.key, s.one from jsonb_each(${json(glassScopes)}::jsonb) g, jsonb_array_elements_text(g.value) s(one)`
    await sql`delete from nrm.deputy_rule`
    await sql`insert into nrm.deputy_rule select r.key, d.value from jsonb_each(${json(deputies)}::jsonb) r, jsonb_array_elements_text(r.value) d(value)`
    await sql`delete from nrm.head_rule`
    await sql`insert into nrm.head_rule select r.key, o.value, r.value ->> 'within' from jsonb_each(${json(heads)}::jsonb) r, jsonb_array_elements_text(r.value -> 'roles') o(value)`
    await sql`delete from nrm.evidence_kind_rule`
    await sql`insert into nrm.evidence_kind_rule select k.key, array(select jsonb_array_elements_text(k.value)) from jsonb_each(${json(evidenceKinds)}::jsonb) k`
    await sql`delete from nrm.role_reach`
    await sql`insert into nrm.role_reach select r.key, r.value from jsonb_each_text(${json(reach)}::jsonb) as r`
  })
}

const json = (value: unknown): string => JSON.stringify(value)
