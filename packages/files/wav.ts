import type { Cleaned } from './outcome.ts'
import { refuse } from './refuse.ts'
import { chunksOf, riff } from './riff.ts'

const sounding = new Set(['fmt ', 'fact', 'data'])

/** Walks a WAVE file; only format and sound stay. @throws Refusal `file-broken`, `file-two-faced` */
export function readWav(bytes: Buffer): Cleaned {
  const chunks = chunksOf(bytes)
  const kept = chunks.filter(({ name }) => sounding.has(name))
  if (!kept.some(({ name }) => name === 'fmt ') || !kept.some(({ name }) => name === 'data')) refuse('file-broken', 'wav without sound')
  return { copy: riff('WAVE', kept), stripped: kept.length < chunks.length ? ['tags'] : [] }
}
