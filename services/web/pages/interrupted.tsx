import { type Carried, CarriedFields } from '../carried.tsx'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { PasskeyButton } from '../parts/passkey-button.tsx'
import { CodeField, LoginField, PasswordField } from '../parts/proof-fields.tsx'
import { sendSheet } from '../render.tsx'
import { Trouble } from '../trouble.ts'
import type { PasskeyOptions } from '../views.ts'
import type { Visit } from '../visit.ts'

/** A form that waits until its sender signed in again, or confirmed; nothing that was typed is lost, and one press carries it on. */
export type Interrupted = Readonly<{
  asks: 'sign-in' | 'confirm'
  carried: Carried
  login: string
  refused: string | null
  passkey: PasskeyOptions | null
}>

/** Draws the page in place of the answer to the form. */
export async function sendInterrupted(visit: Visit, waiting: Omit<Interrupted, 'passkey'>, status: number): Promise<void> {
  const data = { ...waiting, passkey: waiting.asks === 'confirm' ? await passkeyFor(visit) : null }
  sendSheet(visit, { title: visit.t(titles[data.asks]), main: <InterruptedPage data={data} />, faulty: data.refused !== null, status })
}

const titles = { 'sign-in': 'web.again.title', confirm: 'problem.confirm-needed.title' } as const
const leads = { 'sign-in': 'web.again.lead', confirm: 'problem.confirm-needed.detail' } as const
const buttons = { 'sign-in': 'web.again.button', confirm: 'web.confirm.button' } as const

export function InterruptedPage({ data: { asks, carried, login, refused, passkey } }: { data: Interrupted }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      {refused && <ErrorSummary faults={[]} lead={refused} />}
      <h1>{t(titles[asks])}</h1>
      <p class="notice">{t(leads[asks])}</p>
      {carried.answers.length > 0 && <p>{t('web.again.kept')}</p>}
      <form class="questions" method="post" action={carried.address}>
        <CarriedFields carried={carried} />
        <CsrfField />
        <input type="hidden" name="_proof" value={asks} />
        {asks === 'sign-in' && <LoginField name="_login" value={login} />}
        <PasswordField name="_password" />
        <CodeField name="_otp" />
        <button class="button" type="submit">
          {t(buttons[asks])}
        </button>
        {passkey && <PasskeyButton act="get" options={passkey} label={t('web.passkey.confirm')} second />}
      </form>
    </article>
  )
}

/** What the officer's passkeys may be asked as a confirmation; none where there is no passkey, or the API does not say. */
export async function passkeyFor({ api }: Visit): Promise<PasskeyOptions | null> {
  try {
    return (await api<{ options: PasskeyOptions | null }>('/api/session/confirm/passkey/options', { method: 'POST' })).options
  } catch (error) {
    if (error instanceof Trouble) return null
    throw error
  }
}
