import type { Command } from './command.ts'

/** Help on everything, on one noun, or on one command. */
export function helpOn(commands: readonly Command[], noun?: string, verb?: string): string {
  const meant = commands.filter((command) => (noun ?? command.noun) === command.noun && (verb ?? command.verb) === command.verb)
  const [only] = meant
  return noun && verb && only ? helpOnOne(only) : overview(meant)
}

function overview(commands: readonly Command[]): string {
  const lines = commands.map((command) => [`nrm ${command.noun} ${command.verb}`, command.summary] as const)
  return [
    'usage: nrm <noun> <verb> [arguments]',
    '',
    ...columns(lines),
    '',
    '`nrm <noun> <verb> --help` tells more. Exit status: 0 done, 1 refused or not holding, 2 wrong usage.',
  ].join('\n')
}

function helpOnOne({ noun, verb, summary, operands, options }: Command): string {
  const usage = ['usage: nrm', noun, verb, ...operands.map(({ name }) => name), ...Object.entries(options).map(optionUsage)]
  const lines = [
    ...operands.map((operand) => [operand.name, operand.summary] as const),
    ...Object.entries(options).map(([name, option]) => [optionName(name, option.value), option.summary] as const),
    ['--help', 'prints this'] as const,
  ]
  return [usage.join(' '), '', `${summary[0]?.toUpperCase()}${summary.slice(1)}.`, '', ...columns(lines)].join('\n')
}

const optionName = (name: string, value?: string) => (value ? `--${name} ${value}` : `--${name}`)
const optionUsage = ([name, { value, required }]: [string, Command['options'][string]]) =>
  required ? optionName(name, value) : `[${optionName(name, value)}]`

function columns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
