import { randomUUID } from 'node:crypto'
import { lawOfTheDay } from '@nrm/casework/law-of-the-day'
import type { Language } from '@nrm/messages/languages'
import { valueText } from '@nrm/messages/legal-words'
import { sayOr, t } from '@nrm/messages/t'
import type { Given, Status } from '../command.ts'
import { withDatabase } from '../databases.ts'

/** `nrm parameter list`: the law of the day, one parameter a line: code, value, since, how it is known, its name, what waits. */
export async function parameterList({ options, terminal: { out } }: Given): Promise<Status> {
  const language = (options.lang ?? 'en') as Language
  const rows = await withDatabase('worker', 1, (db) => lawOfTheDay(db, { requestId: randomUUID() }))
  for (const { code, value, unit, valid_from, provenance, waiting } of rows) {
    if (options.assumed && provenance !== 'assumed') continue
    const name = sayOr(language, `parameter.${code}`, code)
    const waits = waiting ? [`→ ${valueText(language, unit, waiting.value)} (${waiting.valid_from})`] : []
    out([code, valueText(language, unit, value), valid_from, t(language, `web.provenance.${provenance}`), name, ...waits].join('\t'))
  }
  return 0
}
