import type { Task } from 'graphile-worker'

/**
 * A sweep that comes while the one before still runs has nothing to do. Kept in the process, not as a lock in the queue: a worker that
 * dies would keep such a lock for four hours, and nothing would watch the clocks meanwhile.
 */
export function oneAtATime(task: Task): Task {
  let running = false
  return async (...given) => {
    if (running) return
    running = true
    try {
      await task(...given)
    } finally {
      running = false
    }
  }
}
