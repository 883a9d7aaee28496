import './jsx.ts'
import { pino } from 'pino'
import { config } from './config.ts'

const { host, port, ...options } = config(process.env)
// Asked for only now: from here on Node reads JSX.
const { buildWeb } = await import('./app.ts')
const app = await buildWeb({ ...options, logger: pino({ name: 'web' }) })
await app.listen({ host, port })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close())
