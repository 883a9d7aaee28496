import { createDraft } from '@nrm/casework/drafts'
import type { SealedDb } from '@nrm/casework/sealed-db'
import { accounts } from './accounts.ts'
import { firstFacts } from './facts.ts'

/** Registrations that were begun and laid aside, with the page they stopped at. */
const begun = [
  {
    login: 'police.samarqand',
    hours: 3,
    page: 'person',
    data: { dangerNow: 'no', maybeChild: 'no', urgentHelp: ['food'], channel: 'mahalla', language: 'uzb', interpreter: 'no' },
  },
  {
    login: 'police.toshkent',
    hours: 20,
    page: 'contact',
    data: { dangerNow: 'not-known', maybeChild: 'unsure', urgentHelp: ['nothing-now'], channel: 'online', language: 'rus', sex: 'female' },
  },
  {
    login: 'police.qoraqalpogiston',
    hours: 50,
    page: 'facts',
    data: {
      dangerNow: 'no',
      maybeChild: 'no',
      urgentHelp: ['clothes'],
      channel: 'border',
      language: 'kaa',
      firstFacts: firstFacts['forced-labour']?.['uz-Latn'],
    },
  },
  {
    login: 'ngo.1',
    hours: 6,
    page: 'consent',
    data: { dangerNow: 'no', maybeChild: 'no', urgentHelp: ['psychologist'], channel: 'person', language: 'uzb' },
  },
] as const

/** Puts the drafts on their authors' desks. */
export async function writeDrafts(db: SealedDb, now: string): Promise<void> {
  for (const { login, hours, page, data } of begun) {
    const author = accounts.find((account) => account.login === login)
    if (!author) throw new RangeError(`no account ${login}`)
    const at = new Date(Date.parse(now) - hours * 3_600_000).toISOString()
    await createDraft(
      db,
      { account: author.id, requestId: 'nrm-demo-load', now: at },
      { step: 'person.registered', procedureId: null, data, page },
    )
  }
}
