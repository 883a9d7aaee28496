import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '@nrm/sop/refusal'
import { inspect, type SentFile } from './inspect.ts'
import type { Answer } from './inspect-apart.ts'

// The entrance of the thread that `inspectApart` opens: one file, one answer.
parentPort?.postMessage(await answer(workerData as SentFile))

async function answer(file: SentFile): Promise<Answer> {
  try {
    return { inspected: await inspect(file) }
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, what: String(error.facts.what ?? '') }
    throw error
  }
}
