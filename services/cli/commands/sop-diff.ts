import type { Language } from '@nrm/messages/languages'
import { sayChange } from '@nrm/messages/say-change'
import { t } from '@nrm/messages/t'
import { diffOf } from '@nrm/sop/diff'
import { lawOf } from '@nrm/sop/law-of'
import { migrationOf } from '@nrm/sop/machines/migrations'
import type { Given, Status } from '../command.ts'
import { versionsGiven } from '../versions-given.ts'

/** `nrm sop diff PROCEDURE FROM TO`: what changed, one sentence a line; status 1 when nothing differs. */
export async function sopDiff({ operands, options, terminal: { out } }: Given): Promise<Status> {
  const { procedure, from, to } = versionsGiven(operands)
  const language = (options.lang ?? 'en') as Language
  const changes = diffOf(lawOf(procedure, from), lawOf(procedure, to), migrationOf(procedure, from, to))
  for (const change of changes) out(sayChange(language, procedure, change))
  if (changes.length === 0) out(t(language, 'web.change.none'))
  return changes.length > 0 ? 0 : 1
}
