import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Caseload, readCaseload } from '@nrm/simulation/caseload'
import { InvariantBroken } from '@nrm/simulation/invariants/broken'
import { markdownOf } from '@nrm/simulation/report/markdown'
import { plotOf } from '@nrm/simulation/report/plot'
import { report } from '@nrm/simulation/report/report'
import { type Given, type Status, Stopped } from '../command.ts'

const PLOT = 'simulation-waiting.svg'
const MOST_YEARS = 50

/**
 * `nrm sop simulate`: runs the caseload of a country through the SOP and reports; with `--out` as files, else as Markdown. The same caseload, years
 * and seed give the same report. Status 1 with the whole history where an invariant does not hold.
 */
export async function sopSimulate({ options, terminal }: Given): Promise<Status> {
  const caseload = await caseloadFrom(String(options.caseload))
  const years = whole(options.years, 'years', 1, MOST_YEARS)
  const seed = whole(options.seed ?? '1', 'seed', 0, 2 ** 31)
  const found = reported(caseload, seed, years, terminal.err)
  if (!found) return 1
  if (typeof options.out !== 'string') terminal.out(markdownOf(found, PLOT))
  else {
    await mkdir(options.out, { recursive: true })
    const files = {
      'simulation.json': `${JSON.stringify(found, null, 2)}\n`,
      'simulation.md': markdownOf(found, PLOT),
      [PLOT]: plotOf(found),
    }
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(options.out, name), text)
      terminal.out(`written: ${join(options.out, name)}`)
    }
  }
  terminal.err(`cases ${found.standing.cases}, steps ${found.steps}, every invariant held`)
  return 0
}

function reported(caseload: Caseload, seed: number, years: number, err: (line: string) => void) {
  try {
    return report({ caseload, seed, years })
  } catch (error) {
    if (!(error instanceof InvariantBroken)) throw error
    err(`invariant-broken: ${error.invariant}`)
    err(
      `seed ${seed}, case ${error.caseId}, at ${error.at}; ${Object.entries(error.states)
        .map(([name, state]) => `${name} ${state}`)
        .join(', ')}`,
    )
    for (const { at, procedure, step, from, to, role } of error.history)
      err(`${new Date(at).toISOString()} ${procedure} ${step} by ${role}: ${from} to ${to}`)
    return null
  }
}

async function caseloadFrom(file: string): Promise<Caseload> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Stopped('file-unreadable', `${file} cannot be read`)
  })
  const read = readCaseload(text)
  if ('caseload' in read) return read.caseload
  throw new Stopped('caseload-invalid', read.faults.map(({ path, code }) => `${path || 'the file'}: ${code}`).join('; '))
}

function whole(given: unknown, name: string, least: number, most: number): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  throw new Stopped('wrong-usage', `--${name} is a whole number from ${least} to ${most}`, 2)
}
