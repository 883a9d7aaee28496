import type { Work } from './work.ts'

/** Coded facts of the case each part of a referral stands for; the name is never among them before acceptance. */
const parts: Readonly<Record<string, readonly string[]>> = {
  language: ['language', 'interpreter'],
  sex: ['sex'],
  'age-band': ['ageBand'],
  needs: ['urgentHelp'],
  risks: ['riskLevel'],
  'safe-contact': ['safeChannel'],
}

/** The minimum handed over with a referral, frozen as sent: only the ticked parts, only what is known. */
export function sharedParts(work: Pick<Work, 'file'>, ticked: readonly string[]): Record<string, unknown> {
  const known: Record<string, unknown> = { ...work.file.summary, ...(work.file.summary.safety as Record<string, unknown> | undefined) }
  const facts: Record<string, unknown> = { child: work.file.child, danger: work.file.danger }
  for (const part of ticked) for (const name of parts[part] ?? []) if (known[name] !== undefined) facts[name] = known[name]
  return facts
}
