import type { FileLimits } from './limits.ts'
import { refuse } from './refuse.ts'

/** Holds the size a picture declares against the limits, before anybody draws it. @throws Refusal `file-bomb`, `file-broken` */
export function checkPicture(width: number, height: number, limits: FileLimits): void {
  if (width < 1 || height < 1) refuse('file-broken', 'size')
  if (width > limits.side || height > limits.side || width * height > limits.pixels) refuse('file-bomb', 'pixels')
}
