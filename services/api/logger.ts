import { type DestinationStream, type Logger, pino } from 'pino'
import { faultOf } from './fault.ts'

const secret = ['password', 'otp', 'refreshToken', 'accessToken', 'authorization', 'form', 'body', 'data', 'query', 'url']
const nothing = () => undefined

/** The log of the process. Whatever is handed to it by mistake, no field that may hold a person's data leaves. */
export function createLogger(level: string, stream?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: secret.flatMap((name) => [name, `*.${name}`]), remove: true },
    serializers: { req: nothing, res: nothing, err: faultOf, error: faultOf },
  }
  return stream ? pino(options, stream) : pino(options)
}
