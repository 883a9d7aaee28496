/** How a command ended: done, refused or not holding, wrong usage. */
export type Status = 0 | 1 | 2

/** One `--option`; one without `value` is a switch. */
export type Option = Readonly<{
  summary: string
  /** Name of the value in the help text. */
  value?: string
  choices?: readonly string[]
  required?: boolean
}>

/** What a command was given: operands in their order, options by name, and where to write. */
export type Given = Readonly<{
  operands: readonly string[]
  options: Readonly<Record<string, string | true | undefined>>
  terminal: Terminal
}>

/** Where a command writes: results to `out`, progress and complaints to `err`. `stop` is aborted by Ctrl-C. */
export type Terminal = Readonly<{ out: (line: string) => void; err: (line: string) => void; stop: AbortSignal }>

/** One command of the table. `run` is loaded when it is called, so that help needs no database library. */
export type Command = Readonly<{
  noun: string
  verb: string
  summary: string
  operands: readonly Readonly<{ name: string; summary: string }>[]
  options: Readonly<Record<string, Option>>
  run: (given: Given) => Promise<Status>
}>

/** A command that cannot go on, told to the operator: a code, a sentence, and the exit status. */
export class Stopped extends Error {
  readonly code: string
  readonly status: Status

  constructor(code: string, sentence: string, status: Status = 1) {
    super(sentence)
    this.name = 'Stopped'
    this.code = code
    this.status = status
  }
}
