import { describe, expect, test } from 'vitest'
import { type Command, Stopped, type Terminal } from './command.ts'
import { commands } from './commands.ts'
import { run } from './run.ts'

const greet: Command = {
  noun: 'door',
  verb: 'open',
  summary: 'opens a door',
  operands: [{ name: 'DOOR', summary: 'which one' }],
  options: { how: { value: 'HOW', choices: ['softly', 'wide'], required: true, summary: 'in which way' }, twice: { summary: 'and again' } },
  run: async ({ operands, options, terminal }) => {
    if (operands[0] === 'locked') throw new Stopped('door-locked', 'nobody has the key')
    terminal.out(`${operands[0]} ${options.how} ${options.twice}`)
    return 0
  },
}

describe('one command line', () => {
  test('operands and options reach the command', async () => {
    expect(await typed('door open front --how wide --twice')).toEqual({ status: 0, out: ['front wide true'], err: [] })
  })

  test.each([
    ['door open', 'DOOR is missing'],
    ['door open front', '--how is missing'],
    ['door open front --how loudly', '--how is one of: softly, wide'],
    ['door open front back --how wide', 'unexpected: back'],
    ['door open front --how wide --key', "Unknown option '--key'"],
  ])('%s is wrong usage: %s', async (line, sentence) => {
    const { status, err } = await typed(line)

    expect(status).toBe(2)
    expect(err.join('\n')).toContain(sentence)
  })

  test.each(['', 'door', 'door close', 'window open', '--nonsense'])('"%s" names no command: the overview, and status 2', async (line) => {
    const { status, err } = await typed(line)

    expect(status).toBe(2)
    expect(err.join('\n')).toContain('usage: nrm')
  })

  test('what stops a command is told with its code, status 1', async () => {
    expect(await typed('door open locked --how wide')).toEqual({ status: 1, out: [], err: ['door-locked: nobody has the key'] })
  })

  test('a mistake of the program is not dressed up as a refusal', async () => {
    const broken = { ...greet, run: () => Promise.reject(new TypeError('a bug')) }

    await expect(run(['door', 'open', 'front', '--how', 'wide'], terminal([], []), [broken])).rejects.toThrow('a bug')
  })
})

describe('help is made from the table', () => {
  test.each(['--help', '-h'])('nrm %s lists every command, status 0', async (flag) => {
    const { status, out } = await typed(flag, commands)

    expect(status).toBe(0)
    for (const { noun, verb, summary } of commands)
      expect(out.join('\n')).toMatch(new RegExp(`nrm ${noun} ${verb} +${summary.slice(0, 20)}`))
  })

  test.each(commands)('nrm $noun $verb --help names every operand and option', async (command) => {
    const { status, out } = await typed(`${command.noun} ${command.verb} --help`, commands)

    expect(status).toBe(0)
    for (const name of [...command.operands.map((operand) => operand.name), ...Object.keys(command.options).map((option) => `--${option}`)])
      expect(out.join('\n')).toContain(name)
  })

  test('nrm case --help keeps to its noun', async () => {
    const { out } = await typed('case --help', commands)

    expect(out.join('\n')).toContain('nrm case import')
    expect(out.join('\n')).not.toContain('nrm sop')
  })
})

async function typed(line: string, table: readonly Command[] = [greet]) {
  const out: string[] = []
  const err: string[] = []
  const status = await run(line.split(' ').filter(Boolean), terminal(out, err), table)
  return { status, out, err }
}

function terminal(out: string[], err: string[]): Terminal {
  return { out: (text) => void out.push(text), err: (text) => void err.push(text), stop: new AbortController().signal }
}
