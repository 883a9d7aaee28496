import type { ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Frame, FrameContext } from './frame.tsx'
import { Layout } from './parts/layout.tsx'
import type { Visit } from './visit.ts'

export type Sheet = Readonly<{
  title: string
  main: ComponentChild
  /** Something in the form was refused; the title says so first. */
  faulty?: boolean
  /** A bare sheet for paper, without menu. */
  bare?: boolean
  status?: number
}>

/** Sends a whole page. Nothing of a page may stay in a cache. */
export function sendSheet(visit: Visit, sheet: Sheet): void {
  const { reply, request, language, t, me, now } = visit
  const frame: Frame = { language, t, me, csrf: reply.generateCsrf(), path: request.url, now }
  const html = renderToString(
    <FrameContext.Provider value={frame}>
      <Layout {...sheet} />
    </FrameContext.Provider>,
  )
  reply
    .code(sheet.status ?? 200)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`)
}
