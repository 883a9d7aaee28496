import type { Logger } from 'pino'

/** The last word of a worker that broke where nobody caught it; the log keeps the kind of the failure and not its message. Whoever watches it starts it again. */
export function lastWord(logger: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      logger.fatal({ event, err: error })
      process.exit(1)
    })
}
