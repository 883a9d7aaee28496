/** Keeps sealed bytes under an id, outside the database. What is in it is unreadable without the keys of the case. */
export type BlobStore = Readonly<{
  /** Returns once the bytes are on the disk under that id. @throws when there are bytes of that id already */
  put: (id: string, bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => Promise<void>
  /** @throws NoBlob */
  read: (id: string) => Promise<Buffer>
  remove: (id: string) => Promise<void>
  /** Ids of what has lain longer than `minutes`, and leftovers of writes that never ended. */
  older: (minutes: number) => AsyncIterable<string>
}>

/** There are no bytes of this id. */
export class NoBlob extends Error {
  constructor() {
    super('no such blob')
    this.name = 'NoBlob'
  }
}
