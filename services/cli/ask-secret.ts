import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Stopped, type Terminal } from './command.ts'

/** Asks for what must not stand on a command line, one answer a question. */
export type Ask = (questions: readonly string[], terminal: Terminal) => Promise<string[]>
type Input = NodeJS.ReadableStream & Readonly<{ isTTY?: boolean }>

/** Reads answers from the keyboard without showing them, or line by line from what is piped in. @throws Stopped as `askFrom` does */
export const askSecret: Ask = (questions, terminal) => askFrom(process.stdin)(questions, terminal)

/** Reads answers from `input`. @throws Stopped where fewer lines come than were asked for */
export const askFrom =
  (input: Input): Ask =>
  async (questions, { err }) => {
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
    const lines = createInterface({ input, output: silent, terminal: input.isTTY === true })
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
