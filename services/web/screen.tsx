import type { Me } from '@nrm/contracts/session'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import type { FunctionComponent } from 'preact'
import { sendSheet } from './render.tsx'
import type { Say } from './text.ts'
import { Trouble } from './trouble.ts'
import type { Visit } from './visit.ts'

/** Leads the browser elsewhere with 303. */
export type Go = Readonly<{ go: string }>
/** Draws the screen again, with what was typed and what was wrong with it. */
export type Again<D> = Readonly<{ status: number; data: D }>

/** One screen: what it needs, how it looks, what its form does. */
export type Screen<D> = Readonly<{
  title: (t: Say, data: D) => string
  load: (visit: Visit) => Promise<D | Go>
  Page: FunctionComponent<{ data: D }>
  submit?: (visit: Visit) => Promise<Go | Again<D>>
  /** Shown to people who are not signed in. */
  open?: boolean
  bare?: boolean
}>

/** Puts a screen on a path: GET draws it, POST submits it. */
export function mount<D>(app: FastifyInstance, path: string, screen: Screen<D>, options: RouteShorthandOptions = {}): void {
  app.get(path, async ({ visit }: FastifyRequest, reply: FastifyReply) => {
    const data = await loaded(visit, screen)
    if (isGo(data)) return reply.redirect(data.go, 303)
    draw(visit, screen, data, 200)
    return reply
  })
  const { submit } = screen
  if (!submit) return
  app.post(path, options, async ({ visit }: FastifyRequest, reply: FastifyReply) => {
    if (!screen.open) visit.me = await whoAmI(visit)
    const outcome = await submit(visit)
    if ('go' in outcome) return reply.redirect(outcome.go, 303)
    draw(visit, screen, outcome.data, outcome.status)
    return reply
  })
}

/** What a screen needs, and who looks at it: that is known also when the rest is not to be had, and the page that says so has its menu. */
async function loaded<D>(visit: Visit, screen: Screen<D>): Promise<D | Go> {
  const [me, data] = await Promise.allSettled([screen.open ? null : whoAmI(visit), screen.load(visit)])
  if (me.status === 'rejected') throw me.reason
  visit.me = me.value
  if (data.status === 'rejected') throw data.reason
  return data.value
}

function draw<D>(visit: Visit, screen: Screen<D>, data: D, status: number): void {
  const { Page } = screen
  sendSheet(visit, {
    title: screen.title(visit.t, data),
    main: <Page data={data} />,
    faulty: status >= 400,
    bare: screen.bare ?? false,
    status,
  })
}

const isGo = (data: unknown): data is Go => typeof data === 'object' && data !== null && 'go' in data

function whoAmI(visit: Visit): Promise<Me> {
  if (!visit.signedIn) throw new Trouble(401, 'signed-out')
  return visit.api<Me>('/api/me')
}
