import type { Session } from '@nrm/contracts/session'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { carriedOf } from './carried.tsx'
import { sendInterrupted } from './pages/interrupted.tsx'
import { passkeyAnswer } from './passkey-answer.ts'
import { Trouble } from './trouble.ts'
import type { Visit } from './visit.ts'

/**
 * Hook before every form: where a form had to wait for a sign-in or a confirmation, that is judged first, and then the form goes
 * where it was going. A form of one officer is never sent on for another.
 */
export async function proveFirst(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const { visit } = request
  const asks = request.method === 'POST' ? visit.body._proof : undefined
  if (asks !== 'sign-in' && asks !== 'confirm') return undefined
  try {
    if (asks === 'confirm') {
      const passkey = passkeyAnswer(visit)
      await (passkey
        ? visit.api('/api/session/confirm/passkey', { method: 'POST', body: passkey })
        : visit.api('/api/session/confirm', { method: 'POST', body: credentialsOf(visit) }))
      return undefined
    }
    const session = await visit.anonymous<Session>('/api/session', {
      method: 'POST',
      body: { login: loginOf(visit), ...credentialsOf(visit) },
    })
    visit.enter(session)
    return isOfSomebodyElse(visit, session) ? reply.redirect('/', 303) : undefined
  } catch (error) {
    if (!(error instanceof Trouble) || error.status >= 500 || (asks === 'confirm' && error.status === 401)) throw error
    const refused = error.problem?.detail ?? visit.t('web.sign-in.refused')
    await sendInterrupted(visit, { asks, carried: carriedOf(request.url, visit.body), login: loginOf(visit), refused }, error.status)
    return reply
  }
}

/** What was typed into the fields of proof. */
function credentialsOf({ body }: Visit): Readonly<{ password: string; otp?: string }> {
  const otp = String(body._otp ?? '').replace(/\s/g, '')
  return { password: String(body._password ?? ''), ...(otp === '' ? {} : { otp }) }
}

const loginOf = ({ body }: Visit): string =>
  String(body._login ?? '')
    .trim()
    .toLowerCase()

const isOfSomebodyElse = ({ body }: Visit, { me }: Session): boolean => typeof body._officer === 'string' && body._officer !== me.id
