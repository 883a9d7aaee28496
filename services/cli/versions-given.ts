import { versionsOf } from '@nrm/sop/law-of'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { Stopped } from './command.ts'

/** A procedure and two of its versions from the operands PROCEDURE FROM TO. @throws Stopped with status 2 for what does not exist */
export function versionsGiven([name, from, to]: readonly string[]): Readonly<{ procedure: ProcedureName; from: number; to: number }> {
  const procedure = procedureNames.find((one) => one === name)
  if (!procedure) throw new Stopped('wrong-usage', `PROCEDURE is one of: ${procedureNames.join(', ')}`, 2)
  const versions = versionsOf(procedure)
  const wrong = [from, to].find((version) => !versions.includes(Number(version)))
  if (wrong !== undefined) throw new Stopped('wrong-usage', `${procedure} has no version ${wrong}; it has ${versions.join(', ')}`, 2)
  return { procedure, from: Number(from), to: Number(to) }
}
