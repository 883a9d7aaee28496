import type { Role } from '@nrm/sop/roles'

/**
 * Compartments a role may ever read, in whatever state and standing, after the roles of the mission and forms.md §0.6; written by hand, so that
 * an error of `visibility.ts` is not repeated here.
 */
const everReads: Readonly<Record<Role, string>> = {
  police: 'CSI',
  ngo: 'CSIH',
  centre: 'CSIH',
  supervisor: 'CSI',
  prosecutor: 'CK',
  secretary: 'CD',
  member: 'CD',
  chair: 'CD',
  national: 'CD',
  investigator: 'CKI',
  consul: 'CSI',
  'social-worker': 'CSI',
  admin: '',
  system: '',
}
/** Whether one of the compartments may ever be read by the role; what belongs to none belongs to everybody. */
const mayEverRead = (role: Role, compartments: readonly string[] | string): boolean =>
  compartments.length === 0 || [...compartments].some((letter) => everReads[role].includes(letter))

/** A text that says which compartments it was written for, and by whose hand. */
export const markOf = (hand: string, compartments: readonly string[]): string => `Qmark.${compartments.join('')}.${hand}.`
const mark = /Qmark\.([A-Z]*)\.(\w+)\./g

/** Marks in an answer that neither the role may read nor the same hand wrote. */
export const foreignMarks = (text: string, role: Role, hand: string): string[] =>
  [...text.matchAll(mark)]
    .filter(([, letters = '', writer]) => writer !== hand && !mayEverRead(role, letters))
    .map(([, letters, writer]) => `text of ${letters} by ${writer}`)

type Record_ = Readonly<{ step: string; fields: Readonly<Record<string, unknown>> }>
type Case = Readonly<{ procedures: unknown; identity?: unknown; records?: readonly Record_[] }>

/**
 * Fields of a case the role must not be shown.
 * @param sees compartments of the fields of a step, as the published form of that step marks them
 */
export function beyondProjection(answer: unknown, role: Role, sees: (step: string, field: string) => readonly string[]): string[] {
  if (typeof answer !== 'object' || answer === null) return []
  if ('calledBy' in answer && 'pinfl' in answer && !mayEverRead(role, 'I')) return ['an identity']
  if (!('procedures' in answer && 'summary' in answer)) return []
  const { identity, records = [] } = answer as Case
  return [
    ...(role === 'admin' ? ['a case, to an administrator'] : []),
    ...(identity && !mayEverRead(role, 'I') ? ['the way to an identity'] : []),
    ...records.flatMap(({ step, fields }) =>
      Object.keys(fields)
        .filter((field) => !mayEverRead(role, sees(step, field)))
        .map((field) => `${step}: ${field}`),
    ),
  ]
}
