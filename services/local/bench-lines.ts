/**
 * What a bench found: a number with its unit and, where the number means something only beside another, what it is
 * compared with and how many times that it is.
 */
export type Measurement = Readonly<{ metric: string; value: number; unit: string; against?: string | null; ratio?: number | null }>
export type Report = (measurement: Measurement) => void

/** A file of `bench/`. */
export type Bench = Readonly<{ name: string; run(report: Report): Promise<void> }>

/** One line of the result. */
export type Line = Readonly<{ bench: string } & Required<Measurement>>

/** The line for programs. */
export const jsonLine = ({ bench, metric, value, unit, against, ratio }: Line) =>
  JSON.stringify({ bench, metric, value: short(value), unit, against, ratio: ratio === null ? null : short(ratio) })

/** The line for people. */
export const tableLine = ({ bench, metric, value, unit, against, ratio }: Line) =>
  row([bench, metric, `${short(value)} ${unit}`, against ?? '', ratio === null ? '' : `× ${short(ratio)}`])

/** The head of the table. */
export const tableTitle = () => `${row(['bench', 'metric', 'value', 'against', 'ratio'])}\n${'─'.repeat(118)}`

const widths = [16, 44, 20, 28, 8]
const row = (cells: readonly string[]) =>
  cells
    .map((cell, index) => cell.padEnd(widths[index] ?? 0))
    .join(' ')
    .trimEnd()

/** Four significant digits: more would be noise. */
const short = (value: number) => Number(value.toPrecision(4))
