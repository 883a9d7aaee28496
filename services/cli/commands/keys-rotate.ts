import { rotateKeys } from '@nrm/casework/rotate-keys'
import type { Given, Status } from '../command.ts'
import { withSealedDatabase } from '../databases.ts'
import { progress } from '../progress.ts'

/** `nrm keys rotate`: a new key-encryption key, while everybody works on; status 1 when it was stopped before the end. */
export async function keysRotate({ options, terminal: { out, err, stop } }: Given): Promise<Status> {
  let shown: ReturnType<typeof progress> | undefined
  const onProgress = (done: number, total: number) => {
    shown ??= progress('keys rotate', total, err)
    shown.at(done)
  }
  const { version, rewrapped, destroyed } = await withSealedDatabase(2, (db) =>
    rotateKeys(db, { resume: options.resume === true, stop, onProgress }),
  ).finally(() => shown?.end())
  if (stop.aborted) err('stopped: `nrm keys rotate --resume` goes on from here')
  else out(`${rewrapped} data keys are wrapped by version ${version}; destroyed: ${destroyed.join(', ') || 'none'}`)
  return stop.aborted ? 1 : 0
}
