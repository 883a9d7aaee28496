// `npm start`: the database, the API, the web and the worker in one foreground process, on one port.
import { mkdirSync } from 'node:fs'
import { closing } from './closing.ts'
import { openDatabase } from './database.ts'
import { demonstration } from './demonstration.ts'
import { openFront } from './front.ts'
import { lock } from './lock.ts'
import { keptSecrets } from './secrets.ts'
import { startServices } from './services.ts'
import { settings } from './settings.ts'

const stack = closing()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
try {
  await start()
} catch (error) {
  // What breaks because its ground is being taken away is no failure.
  if (!stack.begun()) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    await stop(1)
  }
}

async function start(): Promise<void> {
  const here = settings()
  mkdirSync(here.folder, { recursive: true, mode: 0o700 })
  stack.later(lock(here.file('lock')))
  const secrets = keptSecrets(here.file('secrets.json'))
  const front = await openFront(here.host, here.port)
  stack.later(front.close)
  const { urls, stop } = await openDatabase(here, secrets)
  stack.later(stop)
  const interrupt = new AbortController()
  const loading = demonstration(urls, here, interrupt.signal)
  stack.later(() => {
    interrupt.abort()
    return loading.catch(() => undefined)
  })
  await loading
  if (stack.begun()) return
  const services = await startServices({ urls, secrets, here })
  // Pushed last, so they end first: the port closes before the services behind it.
  stack.later(services.close)
  stack.later(front.close)
  front.serve(services)
  if (!stack.begun()) process.stdout.write(`ready: http://${here.host}:${here.port}\n`)
}

async function stop(status: number): Promise<void> {
  await stack.close()
  process.exit(status)
}
