import type { Item, Proof } from './item.ts'
import { type Chapter, chapters } from './table.ts'

/** How many lines there are, apply and are met. */
export const counted = (items: readonly Item[]) => ({
  all: items.length,
  applicable: items.filter(({ verdict }) => verdict !== 'not applicable').length,
  met: items.filter(({ verdict }) => verdict === 'met').length,
})

/** The whole table as one list. */
export const everyItem: readonly Item[] = chapters.flatMap(({ items }) => items)

/** `docs/asvs.md`, made of the table. */
export function asvsPage(): string {
  const { all, applicable, met } = counted(everyItem)
  return `${[
    '# OWASP ASVS 5.0',
    '',
    'Levels 1 and 2 of version 5.0.0, and eight items of level 3 (1.2.10, 2.3.5, 7.5.3, 8.3.2, 14.2.7, 14.2.8, 15.4.2, 16.3.2); V17 is left out, there is no WebRTC. The wording is ours. Made of',
    '`packages/testkit/asvs/` by `npm run asvs`; a test finds every test named here and compares this page. A day means that somebody looked.',
    '',
    `**${met} met of ${applicable} that apply** (${all} in all).`,
    '',
    '| Chapter | Lines | Apply | Met |',
    '|---|---|---|---|',
    ...chapters.map(({ name, items }) => {
      const of = counted(items)
      return `| ${name} | ${of.all} | ${of.applicable} | ${of.met} |`
    }),
    '',
    '## Not met',
    '',
    '| Item | Level | What | Why not |',
    '|---|---|---|---|',
    ...everyItem.flatMap((item) => (item.verdict === 'missed' ? [`| ${item.id} | ${item.level} | ${item.what} | ${item.why} |`] : [])),
    ...chapters.flatMap(chapterLines),
    '',
  ].join('\n')}`
}

const chapterLines = ({ name, items }: Chapter): string[] => [
  '',
  `## ${name}`,
  '',
  '| Item | Level | What | | Shown by |',
  '|---|---|---|---|---|',
  ...items.map(
    (item) => `| ${item.id} | ${item.level} | ${item.what} | ${item.verdict} | ${item.verdict === 'met' ? shownBy(item) : item.why} |`,
  ),
]

const shownBy = ({ proofs, note }: Item & { verdict: 'met' }): string => [...proofs.map(proofText), ...(note ? [note] : [])].join('<br>')

function proofText(proof: Proof): string {
  if ('seen' in proof) return `${proof.on}: ${proof.seen}`
  if ('heading' in proof) return `[${proof.heading}](${proof.file.replace(/^docs\//, '')})`
  return `\`${proof.file}\`: ${proof.test.replaceAll('|', '\\|')}`
}
