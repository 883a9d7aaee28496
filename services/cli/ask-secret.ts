import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Terminal } from './command.ts'
import { Stopped } from './command.ts'

/** Asks for what must not stand on a command line, one answer a question. */
export type Ask = (questions: readonly string[], terminal: Terminal) => Promise<string[]>

/**
 * Reads answers from the keyboard without showing them, or line by line from what is piped in.
 * @throws Stopped where fewer lines come than were asked for
 */
export const askSecret: Ask = async (questions, { err }) => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY === true })
  const coming = lines[Symbol.asyncIterator]()
  try {
    const answers: string[] = []
    for (const question of questions) {
      err(`${question}:`)
      const { value, done } = await coming.next()
      if (done) throw new Stopped('wrong-usage', `${question} is missing on the standard input`, 2)
      answers.push(value)
    }
    return answers
  } finally {
    lines.close()
  }
}
