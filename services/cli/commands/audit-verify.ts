import { type LogFinding, verifyLog } from '@nrm/casework/verify-log'
import type { Given, Status } from '../command.ts'
import { withDatabase } from '../databases.ts'
import { progress } from '../progress.ts'

/** `nrm audit verify`: reads the evidence log as the auditor; status 1 when anything in it does not hold. */
export async function auditVerify({ terminal: { out, err } }: Given): Promise<Status> {
  let shown: ReturnType<typeof progress> | undefined
  const verdict = await withDatabase('auditor', 1, (db) =>
    verifyLog(db, (read, total) => {
      shown ??= progress('audit verify', total, err)
      shown.at(read)
    }),
  ).finally(() => shown?.end())
  for (const finding of verdict.findings) out(line(finding))
  out(`entries ${verdict.entries}, of them steps ${verdict.steps}; findings ${verdict.findings.length}`)
  return verdict.findings.length > 0 ? 1 : 0
}

const line = ({ code, entry, procedure, version, column }: LogFinding): string =>
  [
    code,
    entry && `entry ${entry}`,
    column && `column ${column}`,
    procedure && `procedure ${procedure}`,
    version !== undefined && `version ${version}`,
  ]
    .filter((part) => part)
    .join(' ')
