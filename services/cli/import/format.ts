/** The cells of a row that say something, trimmed, by column. */
export type Row = ReadonlyMap<string, string>

export type Answers = Readonly<Record<string, unknown>>

/** What is wrong with a row: a column (or '' for the row as such) and a code. Never a value. */
export type Fault = Readonly<{ field: string; code: string }>

/** What the row itself does not say and the import knows: place and day of entry, and a reference to the source's record. */
export type Given = Readonly<{ territory: string; day: string; reference: string; isConsentHeldBySource: boolean }>

/** The steps a row stands for: the registration, and what follows while the row supports it. */
export type Plan = Readonly<{ registration: Answers; steps: readonly Readonly<{ step: string; form: Answers }>[] }>

/** What the columns of a file mean. */
export type Format = Readonly<{
  name: string
  columns: readonly string[]
  /** Columns read under a name the officer's forms do not have, for naming the cell at fault. */
  columnOf: (step: string, field: string) => string | undefined
  /** SOATO code of the place of the row; null where it says none. A place that is not in the classifier is a fault of `plan`. */
  territoryOf: (row: Row) => string | null
  plan: (row: Row, given: Given) => Plan | readonly Fault[]
}>

/** Of an answer to `Format.plan`: whether the row was refused. */
export const isRefused = (planned: Plan | readonly Fault[]): planned is readonly Fault[] => Array.isArray(planned)

/** Why somebody is presumed whose record does not show act, means and purpose. */
export const recordedAsVictim = 'Recorded as a victim by the contributing organisation.'
