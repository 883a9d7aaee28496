import { diffOf } from '@nrm/sop/diff'
import { lawOf, proposedVersions, versionsOf } from '@nrm/sop/law-of'
import { migrations } from '@nrm/sop/machines/migrations'
import { type Migration, type Move, targetsOf } from '@nrm/sop/migration'
import { letters, procedureNames } from '@nrm/sop/procedures'
import { stateOf } from '@nrm/sop/states'
import { sayChange } from './say-change.ts'
import { t } from './t.ts'

/** Pages of `docs/sop/` for later versions, by file name: what each changes, and how running cases come to it. Pure. */
export function amendmentPages(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    procedureNames.flatMap((procedure) =>
      versionsOf(procedure)
        .filter((version) => version > 1)
        .map((version) => [`${procedure}.v${version}.md`, page(procedure, version)]),
    ),
  )
}

function page(procedure: Migration['procedure'], version: number): string {
  const migration = migrations.find((one) => one.procedure === procedure && one.to === version) ?? null
  const from = migration?.from ?? version - 1
  const changes = diffOf(lawOf(procedure, from), lawOf(procedure, version), migration)
  const isProposal = proposedVersions[procedure]?.includes(version)
  return [
    `# Procedure ${letters[procedure]}: ${procedure}, version ${version}`,
    'Made from `packages/sop`; do not edit.',
    ...(isProposal
      ? [
          '**Status: proposed.** An example of an amendment that no act contains. It is in force for nobody until two people put it in force.',
        ]
      : []),
    `## What changes from version ${from}`,
    changes.map((change) => `- ${sayChange('en', procedure, change)}`).join('\n'),
    ...(migration ? ['## How running cases come to it', movesOf(migration)] : []),
    '',
  ].join('\n\n')
}

function movesOf(migration: Migration): string {
  const { procedure, states, adds } = migration
  const code = (name: string) => `${stateOf(procedure, name).code} ${name}`
  const facts = Object.entries(adds).map(([fact, value]) => `\`${fact}\` = \`${JSON.stringify(value)}\``)
  const leads = (move: Move) => {
    if (typeof move === 'object' && 'stays' in move) return `stays: ${t('en', `web.version.stays.${move.stays}`)}`
    return typeof move === 'object' ? `${targetsOf(move).map(code).join(' or ')}, by \`${move.fact}\`` : code(move)
  }
  return [
    '| state | leads to |\n| --- | --- |',
    ...Object.entries(states).map(([state, move]) => `| ${code(state)} | ${leads(move)} |`),
    `\nFacts kept anew: ${facts.join(', ') || 'none'}. Clocks that run keep their term, parameter and due date.`,
  ].join('\n')
}
