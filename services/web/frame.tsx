import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Say } from './text.ts'
import type { Language, Me } from './views.ts'

/** What every part of a page may need: the language, who looks, the token of its forms, the moment of drawing. */
export type Frame = Readonly<{
  language: Language
  t: Say
  me: Me | null
  csrf: string
  /** Path with query of the page itself. */
  path: string
  now: Date
}>

export const FrameContext = createContext<Frame | null>(null)

/** The frame of the page being drawn. */
export function useFrame(): Frame {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error('a part was drawn outside a page')
  return frame
}
