import { connect } from '@nrm/db/connect'
import { asActor } from '@nrm/db/as-actor'
const w = connect('postgres://nrm_worker:worker@127.0.0.1:54399/lead2')
const [a] = await asActor(w,{system:true,requestId:'x'}, async tx=>{await tx.entered; return tx.sql`select id from nrm.account where role='police' limit 1`})
await asActor(w,{account:a!.id,requestId:'x'}, async tx=>{ await tx.entered
 const [p]=await tx.sql`select id, case_id from nrm.procedure where procedure='identification' limit 1`
 const t=async(n:string,f:()=>Promise<unknown>)=>{ for(let i=0;i<20;i++) await f(); const s=performance.now(); for(let i=0;i<100;i++) await f(); console.log(n,((performance.now()-s)/100).toFixed(3)) }
 await t('select 1',()=>tx.sql`select 1`)
 await t('enter',()=>tx.sql`select * from nrm.enter_account(${a!.id}::uuid,'r',null)`)
 await t('enqueue',()=>tx.sql`select nrm.enqueue('notify', json_build_object('n',1), now(), ${'k'+Math.random()})`)
 await t('audit',()=>tx.sql`select nrm.append_audit(${JSON.stringify({kind:'x',case:p!.case_id,region:'1718'})}::jsonb)`)
 await t('lock',()=>tx.sql`select p.id from nrm.procedure p join nrm.case_file c on c.id=p.case_id where p.case_id=(select case_id from nrm.procedure q where q.id=${p!.id}::uuid) order by p.id for update of p`)
 await t('record',()=>tx.sql`insert into nrm.record(case_id,procedure_id,version,step,sees,data,at) values(${p!.case_id}::uuid,${p!.id}::uuid,1,'x',array['C'],'{}'::jsonb,now())`)
 await t('share',()=>tx.sql`select nrm.share_case(${p!.case_id}::uuid, (select office_id from nrm.account limit 1))`)
 await t('identity',()=>tx.sql`select nrm.write_identity(${p!.case_id}::uuid, '{"a":1}'::jsonb)`)
 await t('nextval',()=>tx.sql`select nextval('nrm.case_number')`)
})
await w.end()
