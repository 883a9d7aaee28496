import type { OutsideBegun, OutsideLink } from '@nrm/contracts/outside'
import type { Session } from '@nrm/contracts/session'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { forgetTicket, keepTicket, type Ticket, ticketOf } from '../outside-ticket.ts'
import { Code, GoOn, IsThisYou, Sign } from '../parts/outside-form.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { keepSession } from '../session.ts'
import { Trouble } from '../trouble.ts'
import type { Visit } from '../visit.ts'
import { settleLanguage } from './sign-in.tsx'

type Broker = OutsideLink['brokers'][number]
type Data = Readonly<{
  stage: 'back' | 'sign' | 'code' | 'named' | 'over'
  broker: Broker
  refused: string | null
  code?: string
  state?: string
  challenge?: string
  name?: string
}>

/** One stage of proving an identity through a house outside, for signing in or for linking the account. */
function Page({ data }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      {data.refused && <ErrorSummary faults={[]} lead={data.refused} />}
      <h1>{t(`web.outside.${data.broker}`)}</h1>
      {data.stage === 'back' && <GoOn code={data.code ?? ''} state={data.state ?? ''} />}
      {data.stage === 'sign' && <Sign challenge={data.challenge ?? ''} action="/sign-in/e-imzo" />}
      {data.stage === 'code' && <Code />}
      {data.stage === 'named' && <IsThisYou name={data.name ?? ''} />}
      {data.stage === 'over' && (
        <p>
          <a href="/sign-in">{t('ui.sign-in')}</a>
        </p>
      )}
    </article>
  )
}

const title = (t: Visit['t'], { broker }: Data): string => t(`web.outside.${broker}`)
const base = { open: true, title, Page } as const

/** Sends the browser to OneID; a link and no form, because forms may lead nowhere but here. */
const leave =
  (purpose: Ticket['purpose']) =>
  async (visit: Visit): Promise<Go> => {
    const { address } = await begun(visit, 'one-id', purpose)
    if (!address) throw new Trouble(404, 'not-found')
    return { go: address }
  }

const toSign =
  (purpose: Ticket['purpose']) =>
  async (visit: Visit): Promise<Data> => {
    const { challenge } = await begun(visit, 'e-imzo', purpose)
    return { stage: 'sign', broker: 'e-imzo', refused: null, challenge: challenge ?? '' }
  }

async function begun(visit: Visit, broker: Broker, purpose: Ticket['purpose']): Promise<OutsideBegun> {
  const call = { method: 'POST', body: { broker } } as const
  const made =
    purpose === 'link'
      ? await visit.api<OutsideBegun>('/api/me/outside', call)
      : await visit.anonymous<OutsideBegun>('/api/session/outside', call)
  keepTicket(visit.reply, { ticket: made.ticket, purpose }, visit.secureCookies)
  return made
}

/** Brings what came back to the API: a session, the question for the code, or a name to confirm. */
const answer =
  (broker: Broker, fields: readonly string[]) =>
  async (visit: Visit): Promise<Go | Again<Data>> => {
    const ticket = ticketOf(visit.request, visit.secureCookies)
    const given = Object.fromEntries(fields.map((name) => [name, String(visit.body[name] ?? '')]))
    const call = { method: 'POST', body: { broker, ticket: ticket?.ticket ?? 'a'.repeat(43), ...given } } as const
    try {
      if (ticket?.purpose === 'link') {
        const { name } = await visit.api<{ name: string }>('/api/me/outside/answer', call)
        return { status: 200, data: { stage: 'named', broker, refused: null, name } }
      }
      return await opened(visit, await visit.anonymous<Session>('/api/session/outside/answer', call))
    } catch (error) {
      if (error instanceof Trouble && error.code === 'otp-needed') return { status: 200, data: { stage: 'code', broker, refused: null } }
      return refused(error, { stage: 'over', broker })
    }
  }

async function opened(visit: Visit, session: Session): Promise<Go> {
  keepSession(visit.reply, session, visit.secureCookies)
  forgetTicket(visit.reply, visit.secureCookies)
  await settleLanguage(visit, session)
  return { go: '/' }
}

function refused(error: unknown, data: Pick<Data, 'stage' | 'broker'>): Again<Data> {
  if (!(error instanceof Trouble) || !error.problem || (error.status >= 500 && error.code !== 'outside-down')) throw error
  return { status: error.status, data: { ...data, refused: error.problem.detail } }
}

export const oneIdLeave: Screen<Data> = { ...base, load: leave('sign-in') }
export const oneIdLink: Screen<Data> = { ...base, open: false, load: leave('link') }
export const oneIdReturn: Screen<Data> = {
  ...base,
  // The browser comes from another site and brings no cookie of ours; one press of a button makes it our own page again.
  load: async ({ query, t }) =>
    query.code && query.state
      ? { stage: 'back', broker: 'one-id', refused: null, code: query.code, state: query.state }
      : { stage: 'over', broker: 'one-id', refused: t('web.outside.back-refused') },
  submit: answer('one-id', ['code', 'state']),
}
export const eImzoSign: Screen<Data> = { ...base, load: toSign('sign-in'), submit: answer('e-imzo', ['signed']) }
export const eImzoLink: Screen<Data> = { ...base, open: false, load: toSign('link') }

/** The second factor after a house outside. */
export const outsideCode: Screen<Data> = {
  ...base,
  load: async () => ({ go: '/sign-in' }),
  submit: async (visit) => {
    const ticket = ticketOf(visit.request, visit.secureCookies)?.ticket ?? 'a'.repeat(43)
    const otp = String(visit.body.otp ?? '').replace(/\s/g, '')
    try {
      return await opened(visit, await visit.anonymous<Session>('/api/session/outside/code', { method: 'POST', body: { ticket, otp } }))
    } catch (error) {
      const isOver = error instanceof Trouble && error.code === 'outside-expired'
      return refused(error, { stage: isOver ? 'over' : 'code', broker: 'one-id' })
    }
  },
}
