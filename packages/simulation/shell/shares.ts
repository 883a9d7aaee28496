import type { CaseFile, Outcome } from './case-file.ts'
import { endOfTerm } from './clocks.ts'
import type { Directory } from './directory.ts'

/** Grounds that last as long as what they rest on; a weaker one does not take their place. */
const lasting = ['care', 'registered', 'holds']
/** Grounds that time does not end: a yes is ended by the person, oversight by nobody. */
const endless = ['consent', 'oversight', ...lasting]

/** Opens the case to an office, for a purpose and on a ground; a coded ground in place of a yes holds for its term only. */
export function share(
  file: CaseFile,
  { directory, outcome, at }: Readonly<{ directory: Directory; outcome: Outcome; at: number }>,
  office: string,
  purpose: string,
  ground: string,
): void {
  outcome.told.push({ office, purpose, ground })
  if (lasting.includes(file.grounds.get(office)?.ground ?? '')) return
  if (!file.shared.includes(office)) file.shared.push(office)
  file.grounds.set(office, { purpose, ground })
  if (endless.includes(ground)) file.ends.delete(office)
  else file.ends.set(office, endOfTerm(at, directory.term('T.override'), directory))
}

/** Closes the case to an office. */
export function forget(file: CaseFile, office: string): void {
  file.shared = file.shared.filter((one) => one !== office)
  file.grounds.delete(office)
  file.ends.delete(office)
}

/** Closes the case to every office whose ground has ended by then. */
export function closeEnded(directory: Directory, file: CaseFile, at: number): void {
  for (const [office, ends] of [...file.ends]) if (ends <= directory.sightAt(at)) forget(file, office)
}
