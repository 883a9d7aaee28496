import { everyAddedStep } from '@nrm/sop/printed-steps'
import { procedureNames } from '@nrm/sop/procedures'
import { registrations } from '@nrm/sop/registrations'
import type { Basis, Step } from '@nrm/sop/step'
import { steps } from '@nrm/sop/steps/all'
import { type Assumption, isUnread, readingOf, unknownOf } from './assumed-item.ts'
import type { Words } from './words.ts'

/** What starts a case, where the basis is not read. */
export const assumedRegistrations = (words: Words): Assumption[] =>
  Object.entries(registrations)
    .filter(([, { law }]) => law.some(isUnread))
    .map(([name, { by, law }]) => ({
      code: name,
      title: words.done(name),
      does: words.t('manual.assumed.does-step', { step: words.button(name), who: by.map((role) => words.role(role)).join('; ') }),
      where: [words.say('procedure.identification')],
      read: readingOf(words, law),
      unknown: unknownOf(words, law),
      ask: words.t('manual.assumed.ask.step'),
    }))

/** Steps of every procedure whose basis is not read; those the written procedure does not name have a list of their own. */
export function assumedSteps(words: Words): Assumption[] {
  const added = new Set(everyAddedStep().map(({ procedure, step }) => `${procedure} ${step}`))
  return procedureNames.flatMap((procedure) =>
    Object.entries(steps[procedure])
      .filter(([step, { law }]) => law.some(isUnread) && !added.has(`${procedure} ${step}`))
      .map(([step, row]) => pointOf(words, procedure, step, row, 'step')),
  )
}

/** Steps the written procedure does not name. */
export const assumedAdditions = (words: Words): Assumption[] =>
  everyAddedStep().map(({ procedure, step }) => pointOf(words, procedure, step, steps[procedure][step] as Step, 'added'))

function pointOf(words: Words, procedure: string, step: string, row: Step, kind: 'step' | 'added'): Assumption {
  const law: readonly Basis[] = row.law
  return {
    code: `${procedure} ${step}`,
    title: words.done(step),
    does: words.t(`manual.assumed.does-${kind}`, { step: words.button(step), who: words.who(row) }),
    where: [words.say(`procedure.${procedure}`), ...(row.document ? [words.say(`document.${row.document.toLowerCase()}`)] : [])],
    read: readingOf(words, law),
    unknown: unknownOf(words, law),
    ask: words.t(`manual.assumed.ask.${kind}`),
  }
}
