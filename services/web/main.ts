import { pino } from 'pino'
import { buildWeb } from './app.ts'
import { config } from './config.ts'

const { apiUrl, cookieSecret, host, port, secureCookies } = config(process.env)
const app = await buildWeb({ apiUrl, cookieSecret, secureCookies, logger: pino({ name: 'web' }) })
await app.listen({ host, port })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close())
