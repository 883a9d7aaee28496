import { type Client, dial, type Line } from './line.ts'

/** At most so many lines; `take` waits for one, first come first served, and whoever takes one gives it back. */
export type Lines = Readonly<{ take: () => Promise<Line>; give: (line: Line) => void; end: () => Promise<void> }>

/** How long `end` waits for transactions under way. */
const GRACE_MS = 5000

/** A pool of lines. One that breaks leaves it, and its place is dialled anew when somebody needs it. */
export function linesOf(client: Client, max: number): Lines {
  const idle: Line[] = []
  const taken = new Set<Line>()
  const waiting: ((line: Line | null) => void)[] = []
  let made = 0

  async function take(): Promise<Line> {
    const line = idle.pop() ?? (made < max ? await dialled() : await new Promise<Line | null>((resolve) => waiting.push(resolve)))
    if (!line) return take()
    taken.add(line)
    return line
  }

  function give(line: Line): void {
    taken.delete(line)
    if (!line.isOpen()) return
    const next = waiting.shift()
    if (next) next(line)
    else idle.push(line)
  }

  async function dialled(): Promise<Line> {
    made += 1
    try {
      return await dial(client, gone)
    } catch (error) {
      gone()
      throw error
    }
  }

  /** A place is free again: whoever waits longest may dial. */
  function gone(line?: Line): void {
    made -= 1
    if (line && idle.includes(line)) idle.splice(idle.indexOf(line), 1)
    waiting.shift()?.(null)
  }

  async function end(): Promise<void> {
    const until = Date.now() + GRACE_MS
    while (taken.size > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 10))
    await Promise.all([...idle, ...taken].map((line) => line.hangUp()))
  }

  return { take, give, end }
}
