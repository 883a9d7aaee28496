import { CsrfField } from '../forms/csrf-field.tsx'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { type Fault, faultAt, faultsOf } from '../forms/fault.ts'
import { useFrame } from '../frame.tsx'
import { FactorSecret } from '../parts/factor-secret.tsx'
import { CodeField, LoginField, PasswordField } from '../parts/proof-fields.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { Trouble } from '../trouble.ts'
import type { FactorProposed } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ login: string; code: string; proposed: FactorProposed | null; faults: readonly Fault[]; lead: string | null }>

/** Taking one's account back with the code that two people gave: first the code, then a password and an authenticator of one's own. */
function Page({ data }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={data.faults} lead={data.lead} />
      <p class="back">
        <a href="/sign-in">{t('ui.sign-in')}</a>
      </p>
      <h1>{t('web.recovery.take')}</h1>
      {data.proposed ? <Finish {...data} proposed={data.proposed} /> : <Begin {...data} />}
    </article>
  )
}

function Begin({ login, code }: Data) {
  const { t } = useFrame()
  return (
    <>
      <p>{t('web.recovery.take-lead')}</p>
      <form class="questions" method="post" action="/recovery">
        <CsrfField />
        <LoginField name="login" value={login} />
        <div class="field">
          <label for="code">{t('web.recovery.code')}</label>
          <p class="hint" id="code-hint">
            {t('web.recovery.code-hint')}
          </p>
          <input
            id="code"
            name="code"
            type="text"
            autocomplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            required
            maxLength={80}
            value={code}
            aria-describedby="code-hint"
          />
        </div>
        <button class="button" type="submit" name="_act" value="begin">
          {t('ui.continue')}
        </button>
      </form>
    </>
  )
}

function Finish({ login, code, proposed, faults }: Data & Readonly<{ proposed: FactorProposed }>) {
  const { t } = useFrame()
  return (
    <>
      <FactorSecret proposed={proposed} />
      <form class="questions" method="post" action="/recovery">
        <CsrfField />
        {Object.entries({ login, code, ...proposed }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <CodeField name="otp" required />
        <PasswordField
          name="_next"
          label={t('web.password.next')}
          hint={t('web.password.next-hint')}
          error={faultAt(faults, 'password')}
          isNew
        />
        <button class="button" type="submit" name="_act" value="finish">
          {t('web.recovery.finish')}
        </button>
      </form>
    </>
  )
}

async function submit({ body, anonymous, t }: Visit): Promise<Go | Again<Data>> {
  const said = (name: string) => String(body[name] ?? '')
  const [login, code] = [said('login').trim(), said('code').trim()]
  const begins = body._act !== 'finish'
  const proposed = begins ? null : { secret: said('secret'), otpauth: said('otpauth') }
  try {
    if (begins) {
      const made = await anonymous<FactorProposed>('/api/recovery/begin', { method: 'POST', body: { login, code } })
      return { status: 200, data: { login, code, proposed: made, faults: [], lead: null } }
    }
    const otp = said('otp').replace(/\s/g, '')
    await anonymous('/api/recovery', { method: 'POST', body: { login, code, password: said('_next'), otp } })
    return { go: '/sign-in?why=recovered' }
  } catch (error) {
    if (!(error instanceof Trouble) || error.status >= 500) throw error
    const faults = faultsOf(t, error.problem)
    return {
      status: error.status,
      data: { login, code, proposed, faults, lead: faults.length > 0 ? null : (error.problem?.detail ?? null) },
    }
  }
}

export const recovery: Screen<Data> = {
  open: true,
  title: (t) => t('web.recovery.take'),
  load: async () => ({ login: '', code: '', proposed: null, faults: [], lead: null }),
  Page,
  submit,
}
