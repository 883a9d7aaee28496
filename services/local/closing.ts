/** What has been started, to be stopped in the opposite order. */
export type Closing = Readonly<{ later(act: () => unknown): void; close(): Promise<void>; begun(): boolean }>

/** An empty list of things to stop. `close` does its work once, however often it is called. */
export function closing(): Closing {
  const acts: (() => unknown)[] = []
  let running: Promise<void> | undefined
  return {
    later: (act) => void acts.push(act),
    begun: () => running !== undefined,
    close: () => (running ??= backwards(acts)),
  }
}

async function backwards(acts: (() => unknown)[]): Promise<void> {
  for (let act = acts.pop(); act !== undefined; act = acts.pop()) {
    try {
      await act()
    } catch (error) {
      // One part that fails to stop must not keep the database from stopping.
      process.stderr.write(`while stopping: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
}
