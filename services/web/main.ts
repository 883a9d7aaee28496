import './jsx.ts'
import { pino } from 'pino'
import { config } from './config.ts'
import { lastWord } from './last-word.ts'

const { host, port, ...options } = config(process.env)
const logger = pino({ name: 'web' })
lastWord(logger)
// Asked for only now: from here on Node reads JSX.
const { buildWeb } = await import('./app.ts')
const app = await buildWeb({ ...options, logger })
await app.listen({ host, port })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close())
