import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type BlobStore, NoBlob } from './blob-store.ts'

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const WRITING = '.writing'

/**
 * Blobs as files, `ab/abcdef….sealed`, readable by their owner alone. A blob is written aside, forced to the disk and moved, then its
 * folder is forced too: after `put` a loss of power takes nothing.
 */
export function blobFolder(folder: string): BlobStore {
  const place = (name: string) => join(folder, checked(name).slice(0, 2), `${name}.sealed`)
  return {
    put: async (name, bytes) => {
      const path = place(name)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      await write(path + WRITING, bytes)
      await rename(path + WRITING, path)
      await force(dirname(path))
    },
    read: async (name) => {
      try {
        return await readFile(place(name))
      } catch (error) {
        throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new NoBlob() : error
      }
    },
    remove: async (name) => {
      await Promise.all([rm(place(name), { force: true }), rm(place(name) + WRITING, { force: true })])
    },
    older: (minutes) => olderIn(folder, Date.now() - minutes * 60_000),
  }
}

function checked(name: string): string {
  if (!id.test(name)) throw new TypeError('a blob is named by an id')
  return name
}

async function write(path: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const part of bytes) await file.writeFile(part)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function force(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* olderIn(folder: string, before: number): AsyncGenerator<string> {
  for (const shelf of await list(folder)) {
    for (const name of await list(join(folder, shelf))) {
      const found = await stat(join(folder, shelf, name)).catch(() => null)
      const [stem = ''] = name.split('.')
      if (found && found.mtimeMs < before && id.test(stem)) yield stem
    }
  }
}

const list = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])
