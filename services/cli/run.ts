import { readArguments } from './arguments.ts'
import { type Command, type Status, Stopped, type Terminal } from './command.ts'
import { commands as table } from './commands.ts'
import { helpOn } from './help.ts'

/** Runs one command line and answers with its exit status. What the operator must know is on `terminal.err`, with a code. */
export async function run(args: readonly string[], terminal: Terminal, commands: readonly Command[] = table): Promise<Status> {
  const [noun, verb, ...rest] = args
  const command = commands.find((one) => one.noun === noun && one.verb === verb)
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(helpOn(commands, known(commands, 'noun', noun), command?.verb))
    return 0
  }
  if (!command) {
    terminal.err(helpOn(commands, known(commands, 'noun', noun)))
    return 2
  }
  try {
    return await command.run({ ...readArguments(command, rest), terminal })
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    terminal.err(`${error.code}: ${error.message}`)
    if (error.status === 2) terminal.err(`try: nrm ${command.noun} ${command.verb} --help`)
    return error.status
  }
}

const known = (commands: readonly Command[], part: 'noun' | 'verb', word: string | undefined) =>
  commands.some((command) => command[part] === word) ? word : undefined
