import { buildWeb } from '../app.ts'
import { startFakeApi } from './fake-api.ts'

// A look at the screens without the rest of the house: `node --import ./services/web/jsx.ts services/web/test/serve.ts`
const api = await startFakeApi()
const web = await buildWeb({ apiUrl: api.url, cookieSecret: 'x'.repeat(32), logger: false, secureCookies: false })
process.stdout.write(`${await web.listen({ port: Number(process.env.PORT ?? 3456) })}\n`)
