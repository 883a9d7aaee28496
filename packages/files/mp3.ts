import { part, says } from './bytes.ts'
import type { StrippedPart } from './file-codes.ts'
import type { Cleaned } from './outcome.ts'
import { refuse } from './refuse.ts'

// ISO 11172-3 and 13818-3, layer III: kilobits a second and samples a second, by the bits of a frame's header.
const bitrates = {
  mpeg1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  mpeg2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const rates = [44_100, 48_000, 32_000] as const
const ID3V1 = 128

/** Walks an MP3 frame by frame; tags before and after are dropped. @throws Refusal `file-broken`, `file-two-faced` */
export function readMp3(bytes: Buffer): Cleaned {
  const start = behindTags(bytes)
  const end = says(bytes, bytes.length - ID3V1, 'TAG') ? bytes.length - ID3V1 : bytes.length
  let at = start
  let frames = 0
  while (at < end) {
    const length = frameLength(bytes, at)
    if (length === 0) break
    frames += 1
    at += length
  }
  if (frames < 2) refuse('file-broken', 'mp3 frames')
  // The last frame of a recording that was cut off may be short; anything else behind the sound is not sound.
  if (at < end && !says(bytes, at, 'APETAGEX')) refuse('file-two-faced', 'tail')
  const sound = bytes.subarray(start, Math.min(at, end))
  return { copy: sound, stripped: sound.length < bytes.length ? (['tags'] satisfies StrippedPart[]) : [] }
}

function behindTags(bytes: Buffer): number {
  let at = 0
  while (says(bytes, at, 'ID3')) {
    const size = part(bytes, at + 6, 4)
    if (size.some((byte) => byte > 0x7f)) refuse('file-broken', 'mp3 tag')
    at += 10 + size.reduce((sum, byte) => sum * 128 + byte, 0)
    while (bytes[at] === 0) at += 1
  }
  return at
}

/** Length of the frame at `at` in bytes; 0 where there is none. */
function frameLength(bytes: Buffer, at: number): number {
  if (at + 4 > bytes.length || bytes[at] !== 0xff || ((bytes[at + 1] ?? 0) & 0xe6) !== 0xe2) return 0
  const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]]
  const version = (second >> 3) & 3
  const rate = rates[((third >> 2) & 3) as 0 | 1 | 2]
  const kilobits = (version === 3 ? bitrates.mpeg1 : bitrates.mpeg2)[third >> 4]
  if (version === 1 || rate === undefined || !kilobits) return 0
  const samples = version === 3 ? 144 : 72
  const perSecond = version === 3 ? rate : version === 2 ? rate / 2 : rate / 4
  return Math.floor((samples * kilobits * 1000) / perSecond) + ((third >> 1) & 1)
}
