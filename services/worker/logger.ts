import { type Logger, pino } from 'pino'

/** The log of a worker of its own. Of an error only kind, code and the lines of code it passed: what a driver says may hold rows. */
export const createLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: kindOf } })

function kindOf(error: unknown): Readonly<{ name: string; code?: string; at: readonly string[] }> {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return {
    name: error.name,
    ...code,
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
      .slice(0, 12),
  }
}
