/** Something that will happen at a moment (milliseconds since 1970, UTC). */
export type Timed = Readonly<{ at: number }>

/** What happens next, by time; of two things at the same moment the one that was put in first. */
export type EventQueue<T extends Timed> = Readonly<{ put(event: T): void; next(): T | undefined; readonly size: number }>

/** An empty queue: a binary heap, so that a run of years stays quick. */
export function eventQueue<T extends Timed>(): EventQueue<T> {
  const heap: { event: T; order: number }[] = []
  let order = 0
  const isBefore = (a: number, b: number): boolean => {
    const one = heap[a]
    const other = heap[b]
    if (!one || !other) return one !== undefined
    return one.event.at < other.event.at || (one.event.at === other.event.at && one.order < other.order)
  }
  const swap = (a: number, b: number): void => {
    const kept = heap[a] as (typeof heap)[number]
    heap[a] = heap[b] as (typeof heap)[number]
    heap[b] = kept
  }
  return {
    get size() {
      return heap.length
    },
    put(event) {
      heap.push({ event, order })
      order += 1
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1
        if (isBefore(parent, at)) return
        swap(parent, at)
        at = parent
      }
    },
    next() {
      const first = heap[0]
      const last = heap.pop()
      if (!first || !last || heap.length === 0) return first?.event
      heap[0] = last
      for (let at = 0; ; ) {
        const left = 2 * at + 1
        const right = left + 1
        const child = right < heap.length && isBefore(right, left) ? right : left
        if (child >= heap.length || isBefore(at, child)) return first.event
        swap(at, child)
        at = child
      }
    },
  }
}
