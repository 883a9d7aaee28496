import { createConnection } from 'node:net'

const PATIENCE_MS = 20_000

/** Waits until somebody answers at a socket: its path, or a port of the loopback address. @throws Error after twenty seconds */
export async function listening(what: string, at: string | number): Promise<void> {
  const end = Date.now() + PATIENCE_MS
  while (!(await answers(at))) {
    if (Date.now() > end) throw new Error(`${what} did not begin to answer`)
    await new Promise((go) => setTimeout(go, 50))
  }
}

const answers = (at: string | number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = typeof at === 'string' ? createConnection(at) : createConnection(at, '127.0.0.1')
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
