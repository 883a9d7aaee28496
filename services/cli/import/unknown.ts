import type { Answers, Given } from './format.ts'

/** The registration of somebody of whom a record says nothing: every required question is answered, and answered as not known. */
export const unknownPerson = ({ territory, day, reference }: Given): Answers => ({
  dangerNow: 'not-known',
  maybeChild: 'unsure',
  // The list has no "not known": nothing is asked for today on the strength of an old record.
  urgentHelp: ['nothing-now'],
  channel: 'other',
  contactAt: `${day}T00:00:00+05:00`,
  territory,
  language: 'not-known',
  calledBy: reference,
  sex: 'not-known',
  citizenship: ['not-known'],
  safeChannel: 'not-known',
})

/** No talk took place for the import; the form wants at least a minute and somebody present. */
export const unknownTalk: Answers = { talkPlace: 'other', talkPresent: ['none'], minutes: 1 }
