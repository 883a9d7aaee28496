import type { Logger } from 'pino'
import { failureOf } from './failure.ts'

/** The last word of the web when it broke where nobody caught it: kind and place of the failure, not its message. Whoever watches it starts it again. */
export function lastWord(logger: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      logger.fatal({ event, failure: failureOf(error) })
      process.exit(1)
    })
}
