import { randomUUID } from 'node:crypto'
import type { CaseView, OpenStep } from '@nrm/contracts/view'
import { country } from '@nrm/testkit/country'
import { filled } from '@nrm/testkit/filled'
import { testDatabase } from '@nrm/testkit/postgres'
import { afterAll, expect, test } from 'vitest'
import { oneTimeCode } from './testing/one-time-code.ts'
import { testApi } from './testing/test-api.ts'

const account = { password: 'Invented-passphrase-1', otpSecret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }
const database = await testDatabase()
const small = await country(database.as('worker'), account)
const app = await testApi({ db: database.as('api'), auditDb: database.as('auditor') })
afterAll(() => app.close())

/** What the program would like to do, in this order; everything else it knows it is told by the API. */
const wishes = [
  'person.registered',
  'primary.assessed',
  'presumed.declared',
  'referral.sent',
  'referral.accepted',
  'needs.assessed',
  'plan.agreed',
  'dossier.complete',
  'session.called',
  'conflict.declared',
  'vote.cast',
  'decided.granted',
  'service.delivered',
]
const logins = (['police', 'secretary', 'member', 'chair', 'centre', 'inson', 'ngo', 'ngoB', 'supervisor', 'social'] as const).map(
  (name) => small.officers[name].login,
)
type Session = Readonly<{ login: string; token: string; territory: string }>
const sessions: Session[] = []

test('a program signs in with a password and the code of a second factor', async () => {
  for (const login of logins) {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      payload: { login, password: account.password, otp: oneTimeCode(account.otpSecret) },
    })
    expect(answer.statusCode, answer.body).toBe(200)
    sessions.push({ login, token: answer.json().accessToken, territory: answer.json().me.territory })
  }
})

test.each([
  ['an adult', { maybeChild: 'no', dangerNow: 'no' }, [], {}],
  // A child's yes stands once somebody spoke for the child.
  [
    'a child in danger',
    { maybeChild: 'yes', dangerNow: 'yes', ageBand: '9-17' },
    ['guardian.appointed', 'consent.recorded'],
    { child: 'represented' },
  ],
  ['a person from abroad', { maybeChild: 'no', dangerNow: 'no', citizenship: ['IN'], language: 'hin', interpreter: 'yes-phone' }, [], {}],
])(
  'a program that knows only open steps brings %s from registration to a granted status and to help in the plan',
  async (_, about, more, beside) => {
    const inOrder = (open: readonly OpenStep[]): OpenStep[] =>
      [...more, ...wishes].flatMap((wish) => open.filter(({ step }) => step === wish))
    const police = sessions[0] as Session
    const { openSteps } = (await get(police, '/api/open-steps')) as { openSteps: OpenStep[] }
    const [begin] = inOrder(openSteps)
    let { id } = await take(police, begin as OpenStep, null, known(about, begin as OpenStep))
    const taken: string[] = [(begin as OpenStep).step]

    // As long as anybody may do something the program wishes for and has not done as this officer, it does it.
    for (let again = true; again; ) {
      again = false
      for (const session of sessions) {
        const view = (await get(session, `/api/cases/${id}`)) as CaseView | null
        const [next] = inOrder((view?.procedures ?? []).flatMap(({ openSteps: open }) => open)).filter(
          ({ step }) => !taken.includes(`${session.login} ${step}`),
        )
        if (!view || !next) continue
        id = (await take(session, next, view, next.step === 'consent.recorded' ? spokenFor : {})).id
        taken.push(`${session.login} ${next.step}`)
        again = true
      }
    }

    const end = (await get(police, `/api/cases/${id}`)) as CaseView
    expect(Object.fromEntries(end.procedures.map(({ procedure, state }) => [procedure, state]))).toEqual({
      identification: 'presumed',
      status: 'granted',
      assistance: 'in-plan',
      ...beside,
    })
    expect(end.trafficking).toBe('ActualVictimOfTrafficking')
    expect(end.history?.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['signal.received', 'contact.made', 'consent.recorded', ...wishes.slice(1)]),
    )
    expect(await trailOf(end.number)).toEqual(expect.arrayContaining([...wishes.slice(1)]))
  },
)

/** What a child agreed to, and whoever speaks for it. */
const agreed = { record: 'yes', refer: 'yes', status: 'yes' }
const spokenFor = { consentItems: agreed, representedBy: 'social-centre', representativeItems: agreed }

/** What is known of the person, as far as the form asks for it, and what the form says is filled in beforehand. */
function known(about: Readonly<Record<string, unknown>>, { form }: OpenStep): Record<string, unknown> {
  const properties = form.properties as Record<string, Readonly<Record<string, unknown>>>
  const beforehand = Object.entries(properties).flatMap(([name, property]) =>
    property['x-prefill'] === 'now'
      ? [[name, new Date(Date.now() - 1000).toISOString()]]
      : property['x-prefill'] === 'territory'
        ? [[name, sessions[0]?.territory]]
        : [],
  )
  return { ...Object.fromEntries(beforehand), ...Object.fromEntries(Object.entries(about).filter(([name]) => name in properties)) }
}

async function take(
  { token }: Session,
  { href, method, form, step }: OpenStep,
  view: CaseView | null,
  answers: Readonly<Record<string, unknown>>,
): Promise<CaseView> {
  const procedure = view?.procedures.find(({ openSteps }) => openSteps.some((one) => one.href === href))
  const answer = await app.inject({
    method,
    url: href,
    payload: filled(form, answers),
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      ...(procedure ? { 'if-match': `"${procedure.version}"` } : {}),
    },
  })
  expect(answer.statusCode, `${step}: ${answer.body.slice(0, 500)}`).toBe(procedure ? 200 : 201)
  return answer.json()
}

async function get({ token }: Session, url: string): Promise<unknown> {
  const answer = await app.inject({ url, headers: { authorization: `Bearer ${token}` } })
  return answer.statusCode === 200 ? answer.json() : null
}

/** The steps the commission finds in the evidence log, page by page. */
async function trailOf(number: string): Promise<string[]> {
  const secretary = sessions[1] as Session
  const steps: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page = (await get(secretary, `/api/audit?case=${number}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`)) as {
      lines: { step: string | null }[]
      next: string | null
    }
    steps.push(...page.lines.flatMap(({ step }) => step ?? []))
    cursor = page.next
  }
  return steps
}
