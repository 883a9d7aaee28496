import { Worker } from 'node:worker_threads'
import { Refusal } from '@nrm/sop/refusal'
import type { FileRefusal } from './file-codes.ts'
import type { Inspected, SentFile } from './inspect.ts'

const PATIENCE_MS = 20_000
const MEMORY_MB = 1024

/** What the thread answers. */
export type Answer = Readonly<{ inspected: Inspected }> | Readonly<{ code: string; what: string }>

/**
 * `inspect` in a thread of its own: a file made to confuse its reader costs that thread and its memory, nothing else.
 * @throws Refusal as `inspect`; `file-bomb` when the thread ran out of time or memory
 */
export async function inspectApart(file: SentFile, patienceMs = PATIENCE_MS): Promise<Inspected> {
  const answer = await asked(file, patienceMs)
  if ('code' in answer) throw new Refusal(answer.code, { what: answer.what })
  return answer.inspected
}

function asked(file: SentFile, patienceMs: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const thread = new Worker(new URL('./inspect-thread.ts', import.meta.url), {
      workerData: file,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
      // Nothing of the process goes with it: no settings, no flags of a test run.
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    })
    const tooLong = setTimeout(() => {
      resolve(bomb('time'))
      void thread.terminate()
    }, patienceMs)
    thread.once('message', resolve)
    thread.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(bomb('memory')) : reject(error),
    )
    thread.once('exit', () => {
      clearTimeout(tooLong)
      reject(new Error('the thread ended without an answer'))
    })
  })
}

const bomb = (what: string): Answer => ({ code: 'file-bomb' satisfies FileRefusal, what })
