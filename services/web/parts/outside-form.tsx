import type { OutsideBegun } from '@nrm/contracts/outside'
import { languages } from '@nrm/contracts/session'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { sayIn } from '../text.ts'

/**
 * Goes on with what the browser brought back from OneID; the page itself carries it no further than this form. Coming from another site
 * the browser does not say which language was chosen, so the button says it in each.
 */
export function GoOn({ code, state }: { code: string; state: string }) {
  const { t } = useFrame()
  return (
    <form class="questions" method="post" action="/sign-in/one-id/return">
      <p>{t('web.outside.back')}</p>
      <CsrfField />
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="state" value={state} />
      <button class="button go-on" type="submit">
        {languages.map((one) => (
          <span key={one} lang={one}>
            {sayIn(one)('web.outside.go-on')}
          </span>
        ))}
      </button>
    </form>
  )
}

/** The text to sign with E-IMZO, and where the signature goes. */
export function Sign({ challenge, action }: { challenge: NonNullable<OutsideBegun['challenge']>; action: string }) {
  const { t } = useFrame()
  return (
    <form class="questions" method="post" action={action}>
      <p>{t('web.outside.sign-lead')}</p>
      <CsrfField />
      <div class="field">
        <label for="challenge">{t('web.outside.text')}</label>
        <textarea id="challenge" name="challenge" readOnly rows={3} spellcheck={false}>
          {challenge}
        </textarea>
      </div>
      <div class="field">
        <label for="signed">{t('web.outside.signature')}</label>
        <textarea id="signed" name="signed" rows={6} required spellcheck={false} autocomplete="off" />
      </div>
      <button class="button" type="submit">
        {t('web.outside.go-on')}
      </button>
    </form>
  )
}

/** The code of the second factor, once the person was proved. */
export function Code() {
  const { t } = useFrame()
  return (
    <form class="questions" method="post" action="/sign-in/code">
      <p>{t('web.outside.code-lead')}</p>
      <CsrfField />
      <div class="field">
        <label for="otp">{t('ui.one-time-code')}</label>
        <input
          id="otp"
          name="otp"
          class="input-number"
          type="text"
          inputMode="numeric"
          autocomplete="one-time-code"
          maxLength={7}
          required
        />
      </div>
      <button class="button" type="submit">
        {t('ui.sign-in')}
      </button>
    </form>
  )
}

/** Whom the house names; nothing is linked before the officer says yes. */
export function IsThisYou({ name }: { name: string }) {
  const { t } = useFrame()
  return (
    <form class="questions" method="post" action="/outside/confirm">
      <p>
        <b>{t('web.outside.is-this-you', { name })}</b>
      </p>
      <CsrfField />
      <button class="button" type="submit">
        {t('web.outside.confirm')}
      </button>
    </form>
  )
}
