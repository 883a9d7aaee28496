import { parseArgs } from 'node:util'
import { type Command, type Given, Stopped } from './command.ts'

/**
 * Reads what follows noun and verb.
 * @throws Stopped with status 2 for anything the command does not know or is missing
 */
export function readArguments(command: Command, args: readonly string[]): Pick<Given, 'operands' | 'options'> {
  const { values, positionals } = parsed(command, args)
  const missing = command.operands.slice(positionals.length).map(({ name }) => name)
  if (missing.length > 0) throw wrong(`${missing.join(' and ')} is missing`)
  if (positionals.length > command.operands.length) throw wrong(`unexpected: ${positionals.slice(command.operands.length).join(' ')}`)
  for (const [name, { required, choices }] of Object.entries(command.options)) {
    const value = values[name]
    if (required && value === undefined) throw wrong(`--${name} is missing`)
    if (choices && typeof value === 'string' && !choices.includes(value)) throw wrong(`--${name} is one of: ${choices.join(', ')}`)
  }
  return { operands: positionals, options: values }
}

function parsed(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { value }]) => [name, { type: value ? ('string' as const) : ('boolean' as const) }]),
  )
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    return { values: values as Given['options'], positionals }
  } catch (error) {
    throw wrong((error as Error).message)
  }
}

const wrong = (sentence: string) => new Stopped('wrong-usage', sentence, 2)
