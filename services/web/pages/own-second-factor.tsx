import { administer } from '../administer.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { useFrame } from '../frame.tsx'
import { FactorSecret } from '../parts/factor-secret.tsx'
import { CodeField } from '../parts/proof-fields.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import type { FactorProposed } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ proposed: FactorProposed | null; lead: string | null }>

/** Setting up an authenticator: its secret is shown once, in the answer to the form, and counts from its first code on. */
function Page({ data: { proposed, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      {lead && <ErrorSummary faults={[]} lead={lead} />}
      <p class="back">
        <a href="/me">{t('web.me')}</a>
      </p>
      <h1>{t('web.me.second-factor')}</h1>
      <p>{t('web.factor.lead')}</p>
      {proposed ? <Proposed proposed={proposed} /> : <Ask />}
    </article>
  )
}

function Ask() {
  const { t } = useFrame()
  return (
    <form method="post" action="/me/second-factor">
      <CsrfField />
      <button class="button" type="submit" name="_act" value="propose">
        {t('web.factor.propose')}
      </button>
    </form>
  )
}

function Proposed({ proposed }: { proposed: FactorProposed }) {
  const { t } = useFrame()
  return (
    <>
      <FactorSecret proposed={proposed} />
      <form class="questions" method="post" action="/me/second-factor">
        <CsrfField />
        <input type="hidden" name="_secret" value={proposed.secret} />
        <input type="hidden" name="_otpauth" value={proposed.otpauth} />
        <CodeField name="otp" required />
        <button class="button" type="submit" name="_act" value="take">
          {t('web.factor.take')}
        </button>
      </form>
    </>
  )
}

async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const { body } = visit
  if (body._act !== 'take') {
    const proposed = await visit.api<FactorProposed>('/api/me/second-factor', { method: 'POST' })
    return { status: 200, data: { proposed, lead: null } }
  }
  const otp = String(body.otp ?? '').replace(/\s/g, '')
  const done = await administer(visit, '/api/me/second-factor', { method: 'PUT', body: { otp } })
  if (done.type === 'done') return { go: '/me?done=factor' }
  const proposed = { secret: String(body._secret ?? ''), otpauth: String(body._otpauth ?? '') }
  return { status: done.status, data: { proposed, lead: done.faults[0]?.message ?? done.lead } }
}

export const ownSecondFactor: Screen<Data> = {
  title: (t) => t('web.me.second-factor'),
  load: async () => ({ proposed: null, lead: null }),
  Page,
  submit,
}
