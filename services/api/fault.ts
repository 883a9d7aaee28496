/** A failure without its message: drivers put rows and parameters into messages, and those hold people's data. */
export type Fault = Readonly<{ name: string; code?: string; at: readonly string[]; cause?: Fault }>

/** What of an unexpected error may be written down: kind, code and the lines of our code it passed. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause === undefined ? {} : { cause: faultOf(error.cause) }
  return { name: error.name, ...code, at: frames(error.stack ?? ''), ...cause }
}

const frames = (stack: string) => stack.split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line)).map((line) => line.trim()).slice(0, 12)
