import type { ConsentWrite } from '@nrm/db/queries/consents'
import { codeLists } from '@nrm/sop/codes'
import { consentVoices, type Guardian, type Voices } from '@nrm/sop/consent'
import { lastAnswer } from '@nrm/sop/disclosure'
import { sharedFacts } from '@nrm/sop/shared-facts'
import { spokenVersion, textLanguageOf } from '@nrm/sop/spoken-texts'
import type { Taken } from '@nrm/sop/step'
import { dueDate } from './due-date.ts'
import { termOf } from './reference.ts'
import { contextsOf, type Work } from './work.ts'

/** Steps by which the person takes something back. */
export const takesBack = (step: string): boolean => step === 'withdrew' || step === 'consent.withdrawn'

/**
 * The answers a step recorded, item by item: how and in which language they were given, which text was read out, whom a yes names and
 * until when it holds. What another office holds was read from a text of theirs.
 */
export function consentRows(
  work: Pick<Work, 'reference' | 'entered' | 'file' | 'held' | 'procedures'>,
  { step, form }: Taken,
): ConsentWrite[] {
  const { reference, entered, file, held } = work
  const language = String(form.language ?? file.summary.language ?? 'not-known')
  const mode = step === 'consent.lapsed' ? 'asked-again' : String(form.consentMode ?? 'said-aloud-witnessed')
  const isTakenBack = takesBack(step)
  const isOurs = !isTakenBack && mode !== 'held-by-source' && step !== 'consent.lapsed'
  const voices = step === 'consent.lapsed' ? askedAgain : consentVoices(form, guardianIn(work))
  const until = dueDate(reference, entered.moment, termOf(reference, 'T.consent', entered.moment)).at
  return Object.entries(voices).map(([item, { answer, own, representative }]) => ({
    item,
    answer,
    own,
    representative,
    representedBy: representative ? String(form.representedBy) : null,
    holder: work.procedures.get('identification')?.row.office_id ?? file.origin_office_id,
    language,
    mode,
    textVersion: isOurs ? spokenVersion('consent') : null,
    textLanguage: isOurs ? textLanguageOf(language) : null,
    to: item === 'refer' && answer === 'yes' && typeof form.referTo === 'string' ? form.referTo : null,
    // Only a yes can be taken back; the rest is a no said for the first time.
    takenBack: isTakenBack && lastAnswer(held, item)?.answer === 'yes',
    until,
  }))
}

/** Whether somebody must speak beside the person. */
export const guardianIn = (work: Pick<Work, 'procedures'>): Guardian => sharedFacts('identification', contextsOf(work)).guardian as Guardian

/** Whoever came of age, or is no child, is asked everything anew. */
const askedAgain: Readonly<Record<string, Voices>> = Object.fromEntries(
  codeLists.consentItems.map((item) => [item, { answer: 'later', own: 'later', representative: null }]),
)
