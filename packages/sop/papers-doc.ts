import { type PaperCode, paperCodes, papers } from './papers.ts'
import { papersOf } from './papers-of-step.ts'
import { letters, procedureNames } from './procedures.ts'
import { registrations } from './registrations.ts'
import { states } from './states.ts'
import { steps } from './steps/all.ts'

/** `docs/sop/papers.md`: every core document with the steps that write it, what it may show, whose name it bears and why. Pure. */
export function papersPage(): string {
  const rows = paperCodes.map((code) => {
    const row = papers[code]
    if ('none' in row) return [code, writtenBy(code), '', 'no paper', row.none, '']
    const gathers = 'gathers' in row && row.gathers ? ' One paper for all of them.' : ''
    return [code, writtenBy(code) + gathers, row.shows.join(' '), row.name, row.because, row.signs.join(', ')]
  })
  return [
    '# Official documents',
    'Made from `packages/sop/papers.ts`; do not edit. Compartments are the letters of the forms. Which paper bears a name is ASSUMED throughout: the annexes of the Resolution were not reached.',
    [['document', 'written by', 'shows', 'name', 'because', 'signed by'], ['---', '---', '---', '---', '---', '---'], ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n'),
    '',
  ].join('\n\n')
}

function writtenBy(code: PaperCode): string {
  const begun = Object.keys(registrations).filter((step) => papersOf('identification', step, '').includes(code))
  const taken = procedureNames.flatMap((procedure) =>
    Object.keys(steps[procedure])
      .filter((step) => states[procedure].some(({ name }) => papersOf(procedure, step, name).includes(code)))
      .map((step) => `${letters[procedure]} \`${step}\``),
  )
  return [...begun.filter((step) => !taken.some((one) => one.includes(`\`${step}\``))).map((step) => `\`${step}\``), ...taken].join(', ')
}
