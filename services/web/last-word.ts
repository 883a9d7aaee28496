import type { Logger } from 'pino'

/** The last word of the web when it broke where nobody caught it: kind and place of the failure, not its message. Whoever watches it starts it again. */
export function lastWord(logger: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => {
      const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: '' }
      logger.fatal({ event, name, at: stack?.split('\n').filter((line) => /^\s+at /.test(line)) })
      process.exit(1)
    })
}
