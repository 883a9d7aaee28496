import type { Compartment } from './form.ts'

/**
 * Whoever reads one of these compartments is told how the person stands in the criminal case: those who investigate it, and those who care
 * for the person's safety. Everybody else who sees the case is told in which state the proceedings are, and nothing finer.
 */
export const proceedingsReaders: readonly Compartment[] = ['K', 'S']

/** Whether a step is told to everybody who sees the case: in the criminal line only one that changes its state. */
export const isTold = (line: Readonly<{ procedure: string; from: string | null; to: string }>): boolean =>
  line.procedure !== 'criminal' || line.from !== line.to

/** Steps in which the person told the story, whoever asked. @law sop.md §0 rule 8 (STD) */
export const accountSteps: ReadonlySet<string> = new Set(['primary.assessed', 'ngo.identified', 'interview', 'interview.held'])
