import { type Carried, CarriedFields } from '../carried.tsx'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { CodeField, LoginField, PasswordField } from '../parts/proof-fields.tsx'
import { sendSheet } from '../render.tsx'
import type { Visit } from '../visit.ts'

/** A form that waits until its sender signed in again, or confirmed; nothing that was typed is lost, and one press carries it on. */
export type Interrupted = Readonly<{ asks: 'sign-in' | 'confirm'; carried: Carried; login: string; refused: string | null }>

/** Draws the page in place of the answer to the form. */
export function sendInterrupted(visit: Visit, data: Interrupted, status: number): void {
  sendSheet(visit, { title: visit.t(titles[data.asks]), main: <InterruptedPage data={data} />, faulty: data.refused !== null, status })
}

const titles = { 'sign-in': 'web.again.title', confirm: 'problem.confirm-needed.title' } as const
const leads = { 'sign-in': 'web.again.lead', confirm: 'problem.confirm-needed.detail' } as const
const buttons = { 'sign-in': 'web.again.button', confirm: 'web.confirm.button' } as const

export function InterruptedPage({ data: { asks, carried, login, refused } }: { data: Interrupted }) {
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
      </form>
    </article>
  )
}
