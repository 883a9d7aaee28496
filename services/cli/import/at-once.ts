/**
 * Does `work` on every item, at most `limit` at once; the next item is only asked for when a hand is free. After a failure or
 * a stop nothing new is begun, what is under way is finished, and the first failure is thrown.
 */
export async function atOnce<T>(
  items: AsyncIterator<T> | Iterator<T>,
  limit: number,
  stop: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let failure: { error: unknown } | undefined
  const hand = async (): Promise<void> => {
    while (!failure && !stop.aborted) {
      const next = await items.next()
      if (next.done) return
      await work(next.value).catch((error: unknown) => {
        failure ??= { error }
      })
    }
  }
  await Promise.all(Array.from({ length: limit }, hand))
  if (failure) throw failure.error
}
