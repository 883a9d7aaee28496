import type { Logger } from 'pino'
import { faultOf } from './fault.ts'

/**
 * The last word of a process that broke where nobody caught it: what kind of failure and where, never its message, which may hold a row. Then the process ends,
 * because nobody knows in what state it is; whoever watches it starts it again.
 */
export function lastWord(logger: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      logger.fatal({ event, fault: faultOf(error) })
      process.exit(1)
    })
}
