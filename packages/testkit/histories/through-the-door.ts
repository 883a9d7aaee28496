import { randomUUID } from 'node:crypto'
import { advance } from '@nrm/casework/advance'
import { expire } from '@nrm/casework/expire'
import { register } from '@nrm/casework/register'
import type { SealedDb } from '@nrm/casework/sealed-db'
import { begunBy } from '@nrm/sop/beginnings'
import type postgres from 'postgres'
import { as } from '../country.ts'
import { comparable, lyingCase, type Sent, type Standing, standingOf } from '../twin-standing.ts'
import { plainWords } from '../walk.ts'
import type { Happening } from './walk-history.ts'

/** A case that model and door move together. */
export type Twin = { caseId: string | null; messages: Sent[]; lines: string[] }
/** What model and door say of one happening; equal, or the two differ. */
export type Compared = Readonly<{ meant: Said; found: Said; story: string }>
type Said = Readonly<{ answer: string; standing: Standing | null; messages: readonly string[] }>

/** Messages the tables send of themselves: that a ground took the place of a yes, that a person is known elsewhere. */
const ofTheTables = ['consent-overridden', 'known-elsewhere']

/** Does what happened in memory in the database too, at the same time, and answers with what each came to. */
export async function throughTheDoor(worker: SealedDb, admin: postgres.Sql, twin: Twin, happening: Happening): Promise<Compared> {
  twin.lines.push(lineOf(happening))
  twin.messages.push(...(happening.outcome?.messages ?? []))
  const answer = await answerOf(worker, admin, twin, happening)
  const lies = twin.caseId && happening.answer === 'done' && answer === 'done' ? await lyingCase(admin, twin.caseId) : null
  const meant = happening.answer === 'done' ? standingOf(happening.file) : null
  return {
    meant: { answer: happening.answer, standing: lies && meant, messages: lies ? said(twin.messages) : [] },
    found: { answer, standing: lies && comparable(lies), messages: lies ? said(lies.messages) : [] },
    story: twin.lines.join('\n'),
  }
}

async function answerOf(worker: SealedDb, admin: postgres.Sql, twin: Twin, happening: Happening): Promise<string> {
  const now = new Date(happening.at).toISOString()
  const coded = (error: { code?: string; message: string }): string => error.code ?? error.message
  switch (happening.type) {
    case 'register':
      return register(worker, as(happening.officer, now), {
        step: happening.step,
        form: happening.form,
        submissionId: randomUUID(),
        words: plainWords,
      }).then(({ id }) => {
        twin.caseId = id
        return 'done'
      }, coded)
    case 'step': {
      const { ids, procedures } = await lyingCase(admin, String(twin.caseId))
      // A procedure is opened by a step sent where identification lies; any other step of one that is not there has no address.
      const opens = !ids[happening.procedure] && begunBy(happening.step) === happening.procedure
      const name = opens ? 'identification' : happening.procedure
      return advance(worker, as(happening.officer, now), {
        procedureId: ids[name] ?? randomUUID(),
        version: Number(procedures.find(({ procedure }) => procedure === name)?.version ?? 0),
        step: happening.step,
        form: happening.form,
        submissionId: randomUUID(),
        words: plainWords,
      }).then(() => 'done', coded)
    }
    case 'clock': {
      const [due] = await admin<{ id: string; procedure_id: string }[]>`
        select k.id, k.procedure_id from nrm.clock k join nrm.procedure p on p.id = k.procedure_id
         where k.case_id = ${String(twin.caseId)}::uuid and p.procedure = ${happening.clock.procedure} and k.name = ${happening.clock.name} and k.state = 'running'`
      if (!due) return 'no such clock runs'
      return expire(worker, { system: true, requestId: 'history', now }, due).then((done) => (done ? 'done' : 'nothing to do'), coded)
    }
  }
}

const said = (messages: readonly Sent[]): string[] =>
  messages
    .filter(({ message }) => !ofTheTables.includes(message))
    .map(({ office, role, region, message }) => `${message} to ${office ?? `${role} ${region ?? 'of the nation'}`}`)
    .toSorted()

function lineOf(happening: Happening): string {
  const what =
    happening.type === 'clock'
      ? `clock ${happening.clock.procedure} ${happening.clock.name}`
      : `${happening.type === 'step' ? `${happening.procedure} ` : ''}${happening.step} by ${happening.officer.login.split('.')[0]}: ${happening.answer}`
  return `${new Date(happening.at).toISOString()} ${what}`
}
