import { Refusal } from '@nrm/sop/refusal'
import type { FileRefusal } from './file-codes.ts'

/** Refuses a file. `what` is a coded word for the log of tests and never a part of the file. @throws Refusal always */
export function refuse(code: FileRefusal, what: string): never {
  throw new Refusal(code, { what })
}
