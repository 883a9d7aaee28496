import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'

/**
 * A line to a database on which every packet takes `delayMs` each way, so that time counts round trips.
 * @returns the URL to use instead, and how to close the line
 */
export async function slowLine(databaseUrl: string, delayMs: number): Promise<{ url: string; close: () => Promise<void> }> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = dial(Number(target.port || 5432), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      from.setNoDelay(true)
      from.on('data', (packet) => setTimeout(() => to.writable && to.write(packet), delayMs))
      from.on('close', () => setTimeout(() => to.destroy(), delayMs))
      from.on('error', () => to.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
