import { migrate } from '@nrm/db/migrate'
import { connect } from '@nrm/db/connect'
import { asActor } from '@nrm/db/as-actor'
import { register } from '@nrm/casework/register'
import { advance } from '@nrm/casework/advance'
const urls = await migrate({ adminUrl:'postgres://postgres:postgres@127.0.0.1:54399/postgres', passwords:{nrm_owner:'owner',nrm_api:'api',nrm_worker:'worker',nrm_auditor:'auditor'}, database:'lead2' })
const w = connect(urls.worker)
const names=(s:string)=>JSON.stringify({'uz-Latn':s,'uz-Cyrl':s,ru:s,en:s})
const acc: Record<string,string> = {}
await asActor(w,{system:true,requestId:'seed'}, async (tx)=>{
  await tx.entered
  const office = async (kind:string,t:string,name:string,services:string[]=[])=> (await tx.sql`insert into nrm.office(kind,territory_code,region_code,name,services) values(${kind},${t},${t.slice(0,4)},${names(name)}::jsonb,array(select jsonb_array_elements_text(${JSON.stringify(services)}::jsonb))) returning id`)[0]!.id
  const account = async (login:string,role:string,office:string)=>{ const id=crypto.randomUUID(); await tx.sql`insert into nrm.account(id,login,name,role,office_id,password_hash) values(${id}::uuid,${login},${login},${role},${office}::uuid,'x')`; acc[login]=id }
  const s = Date.now().toString(36)
  const pol=await office('police','1718','Police S'); const com=await office('commission','1718','Comm S'); const cen=await office('rehabilitation_centre','1726','Centre',['shelter','medical']); const nc=await office('national_commission','17','NC')
  await account('police'+s,'police',pol); acc.police=acc['police'+s]!
  await account('sup'+s,'supervisor',pol); acc.supervisor=acc['sup'+s]!
  await account('sec'+s,'secretary',com); acc.secretary=acc['sec'+s]!
  await account('mem'+s,'member',com); acc.member=acc['mem'+s]!
  await account('cha'+s,'chair',com); acc.chair=acc['cha'+s]!
  await account('cen'+s,'centre',cen); acc.centre=acc['cen'+s]!
  await account('nat'+s,'national',nc); acc.national=acc['nat'+s]!
})
const words = { language:'en' as const, stepTitle:(s:string)=>s, law:(b:any)=>b.map((x:any)=>x.act).join(), form:(_:string,f:any)=>f }
function fill(schema:any):any { const o:any={}; for(const k of schema.required??[]){ o[k]=value(schema.properties[k]) } return o }
function value(p:any):any { if(p.examples) return p.enum? p.enum[0] : p.examples[0]; if(p.enum) return p.enum[0]; if(p.const!==undefined) return p.const; if(p.anyOf) return value(p.anyOf[0]); switch(p.type){ case 'string': return 'abc def ghi'.slice(0,Math.max(p.minLength??3,3)); case 'integer': case 'number': return p.minimum??1; case 'boolean': return true; case 'array': return Array.from({length:p.minItems??1},()=>value(p.items)); case 'object': return fill(p) } }
const { openRegistrations } : any = await import('@nrm/casework/open-registrations').catch(()=>({}))
import { registrations } from '@nrm/sop/registrations'
import { jsonSchemaOf } from '@nrm/sop/json-schema'
const as = (role:string)=>({account: acc[role]!, requestId:'r'})
const form = fill(jsonSchemaOf(registrations['person.registered'].form)); form.territory='1718'; form.maybeChild='unsure';
console.log(form)
let view:any = await register(w, as('police'), {step:'person.registered', form, submissionId: crypto.randomUUID(), words})
console.log(view.number, view.procedures.map((p:any)=>[p.procedure,p.state,p.version,p.openSteps.map((s:any)=>s.step).join(' ')]))
async function step(role:string, proc:string, name:string, extra:any={}) {
  const p = view.procedures.find((x:any)=>x.procedure===proc)
  const schemaView:any = p
  // read the form as that role by retrying
  const { steps } = await import('@nrm/sop/steps/all')
  const schema = jsonSchemaOf((steps as any)[proc][name].form)
  const f = {...fill(schema), ...extra}
  view = await advance(w, as(role), {procedureId:p.id, step:name, form:f, version:p.version, submissionId:crypto.randomUUID(), words})
  console.log(role,name,'→',view.procedures.map((x:any)=>x.procedure[0]+':'+x.state+'/'+x.version).join(' '), '|', view.procedures.flatMap((x:any)=>x.openSteps.map((s:any)=>s.step)).join(' '))
}
await step('police','identification','primary.assessed')
await step('police','identification','presumed.declared')
const offices = await asActor(w,{system:true,requestId:'x'}, async tx=>{ await tx.entered; return tx.sql`select id from nrm.office where kind='rehabilitation_centre' order by created_at desc limit 1` })
await step('police','assistance','referral.sent',{recipient: offices[0]!.id})
await step('centre','assistance','referral.accepted',{receivedBy: acc.centre})
await step('centre','assistance','needs.assessed')
await step('centre','assistance','plan.agreed')
await step('secretary','status','dossier.complete')
await step('secretary','status','session.called')
await step('member','status','conflict.declared')
await step('chair','status','conflict.declared')
await step('member','status','vote.cast')
await step('chair','status','vote.cast')
await step('chair','status','decided.granted')
const n=300; const t0=performance.now()
for(let i=0;i<n;i++) await register(w, as('police'), {step:'person.registered', form, submissionId: crypto.randomUUID(), words})
console.log('register ms', (performance.now()-t0)/n)
const t1=performance.now(); await Promise.all(Array.from({length:10},async()=>{ for(let i=0;i<n/10;i++) await register(w, as('police'), {step:'person.registered', form, submissionId: crypto.randomUUID(), words}) })); console.log('concurrent ms', (performance.now()-t1)/n)
await w.end()
