import { z } from 'zod'

/** A failure without its message: drivers put rows and parameters into messages, and those hold people's data. */
export type Fault = Readonly<{ name: string; code?: string; at: readonly string[]; cause?: Fault }>

/** What of an unexpected error may be written down: kind, code, and the lines of code it passed or the fields of the contract it broke. */
export function faultOf(error: unknown): Fault {
  if (error instanceof z.core.$ZodError) return { name: 'ZodError', at: error.issues.map(place).slice(0, most) }
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause === undefined ? {} : { cause: faultOf(error.cause) }
  return { name: error.name, ...code, at: frames(error.stack ?? ''), ...cause }
}

const most = 12
const frames = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
    .map((line) => line.trim())
    .slice(0, most)
const place = ({ path, code }: z.core.$ZodIssue) =>
  `${path.map((part) => (/^[\w.-]{1,40}$/.test(String(part)) ? String(part) : '?')).join('/')}: ${code}`
