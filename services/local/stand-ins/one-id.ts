import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { choicePage } from './choice-page.ts'

/** An invented person of the stand-in. */
export type Invented = Readonly<{ pin: string; full_name: string }>
export type Client = Readonly<{ id: string; secret: string; redirectUri: string }>
type Granted = Readonly<{ client: Client; person: Invented; challenge: string | null; until: number }>

const codeLastsMs = 60_000
const path = '/sso/oauth/Authorization.do'

/**
 * Stand-in for OneID, for demonstrations and tests only: the same address, words and answers as the operator's, invented people, no
 * passwords. Codes are of use once and for a minute; tokens belong to the client they were given to. What is not known of the real house:
 * whether it heeds PKCE (this one does, where a challenge was sent) and how it words its errors.
 */
export async function openOneId(
  { clients, people, now = Date.now }: Readonly<{ clients: readonly Client[]; people: readonly Invented[]; now?: () => number }>,
  { host = '127.0.0.1', port = 0 } = {},
): Promise<Readonly<{ url: string; close: () => Promise<void> }>> {
  const [codes, tokens] = [new Map<string, Granted>(), new Map<string, Granted>()]
  const server = createServer((request, response) => void answer(request, response).catch(() => response.writeHead(500).end()))
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', 'http://stand-in')
    if (address.pathname !== path) return void response.writeHead(404).end()
    if (request.method === 'GET') return authorise(address.searchParams, response)
    const form = new URLSearchParams(await bodyOf(request))
    if (form.has('person')) return choose(form, response)
    const said = tell(form)
    response.writeHead(said ? 200 : 400, { 'content-type': 'application/json' }).end(JSON.stringify(said ?? { error: 'invalid_grant' }))
  }

  function authorise(asked: URLSearchParams, response: ServerResponse): void {
    if (!clientOf(asked) || asked.get('response_type') !== 'one_code') return void response.writeHead(400).end('invalid_request')
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(choicePage(asked, people))
  }

  /** Where the person chosen is sent back to; never anywhere the client did not register. */
  function choose(form: URLSearchParams, response: ServerResponse): void {
    const client = clientOf(form)
    const person = people.find(({ pin }) => pin === form.get('person'))
    if (!client || !person) return void response.writeHead(400).end('invalid_request')
    const code = randomUUID()
    codes.set(code, { client, person, challenge: form.get('code_challenge'), until: now() + codeLastsMs })
    const back = new URL(client.redirectUri)
    back.search = new URLSearchParams({ code, state: form.get('state') ?? '' }).toString()
    response.writeHead(303, { location: back.href }).end()
  }

  function tell(form: URLSearchParams): Readonly<Record<string, string | number>> | null {
    switch (form.get('grant_type')) {
      case 'one_authorization_code': {
        const granted = take(codes, form.get('code'))
        if (!isFor(granted, form) || granted.client.redirectUri !== form.get('redirect_uri') || !isVerified(granted, form)) return null
        const token = randomBytes(24).toString('base64url')
        tokens.set(token, { ...granted, until: now() + codeLastsMs })
        return { access_token: token, token_type: 'bearer', expires_in: codeLastsMs / 1000, scope: form.get('client_id') ?? '' }
      }
      case 'one_access_token_identify': {
        const granted = tokens.get(form.get('access_token') ?? '')
        if (!isFor(granted, form)) return null
        const [sur_name = '', first_name = ''] = granted.person.full_name.split(' ')
        return {
          valid: 'true',
          user_type: 'I',
          pin: granted.person.pin,
          full_name: granted.person.full_name,
          sur_name,
          first_name,
          ret_cd: '0',
        }
      }
      case 'one_log_out':
        tokens.delete(form.get('access_token') ?? '')
        return { ret_cd: '0' }
      default:
        return null
    }
  }

  function clientOf(asked: URLSearchParams): Client | undefined {
    return clients.find(({ id, redirectUri }) => id === asked.get('client_id') && redirectUri === asked.get('redirect_uri'))
  }

  function isFor(granted: Granted | undefined, form: URLSearchParams): granted is Granted {
    return (
      granted !== undefined &&
      granted.until > now() &&
      granted.client.id === form.get('client_id') &&
      granted.client.secret === form.get('client_secret')
    )
  }
}

function take(codes: Map<string, Granted>, code: string | null): Granted | undefined {
  const granted = codes.get(code ?? '')
  codes.delete(code ?? '')
  return granted
}

const isVerified = ({ challenge }: Granted, form: URLSearchParams): boolean =>
  challenge === null ||
  challenge ===
    createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
