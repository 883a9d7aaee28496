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
  const before = file.grounds.get(office)
  // Whoever sees it without a ground was let in with the restriction.
  const stands = file.shared.includes(office) && (!before || lasting.includes(before.ground))
  if (isNamedWith(file, directory, office, stands ? before?.ground : ground)) file.named?.push(office)
  if (stands) return
  if (!file.shared.includes(office)) file.shared.push(office)
  file.grounds.set(office, { purpose, ground })
  if (endless.includes(ground)) file.ends.delete(office)
  else file.ends.set(office, endOfTerm(at, directory.term('T.override'), directory))
}

/** Whether an office that comes to see a restricted case is named with it: it conducts a procedure, is asked to, or is the National Commission. */
const isNamedWith = ({ named, procedures }: CaseFile, directory: Directory, office: string, ground: string | undefined): boolean =>
  named !== null &&
  !named.includes(office) &&
  (ground === 'holds' ||
    [...procedures.values()].some(({ recipient }) => recipient === office) ||
    directory.officeOf('national_commission', '17') === office)

/** Closes the case to an office; of a restricted one it is not named any more, unless it was when the case was restricted. */
export function closeTo(file: CaseFile, office: string): void {
  forget(file, office)
  if (file.named && !file.namedFirst.includes(office)) file.named = file.named.filter((one) => one !== office)
}

function forget(file: CaseFile, office: string): void {
  file.shared = file.shared.filter((one) => one !== office)
  file.grounds.delete(office)
  file.ends.delete(office)
}

/** Closes the case to every office whose ground has ended by then. */
export function closeEnded(directory: Directory, file: CaseFile, at: number): void {
  for (const [office, ends] of [...file.ends]) if (ends <= directory.sightAt(at)) forget(file, office)
}
