import { useFrame } from '../frame.tsx'

/** The login, as it is typed: small letters, no corrections. */
export function LoginField({ name, value }: { name: string; value: string }) {
  const { t } = useFrame()
  return (
    <div class="field">
      <label for="login">{t('ui.login')}</label>
      <input
        id="login"
        name={name}
        type="text"
        autocomplete="username"
        autoCapitalize="none"
        spellcheck={false}
        required
        maxLength={64}
        value={value}
      />
    </div>
  )
}

type PasswordProps = Readonly<{ name: string; id?: string; label?: string; isNew?: boolean; hint?: string; error?: string | undefined }>

/** A password: pasting is welcome, and whoever is alone may look at it. */
export function PasswordField({ name, id = 'password', label, isNew = false, hint, error }: PasswordProps) {
  const { t } = useFrame()
  const about = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div class={error ? 'field faulty' : 'field'}>
      <label for={id}>{label ?? t('ui.password')}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        name={name}
        type="password"
        autocomplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellcheck={false}
        required
        maxLength={256}
        aria-describedby={about || undefined}
        aria-invalid={error ? 'true' : undefined}
        data-show={t('web.password.show')}
        data-hide={t('web.password.hide')}
      />
    </div>
  )
}

/** The six digits of an authenticator, for whoever has one. */
export function CodeField({ name, required = false }: { name: string; required?: boolean }) {
  const { t } = useFrame()
  return (
    <div class="field">
      <label for="otp">{t('ui.one-time-code')}</label>
      {!required && (
        <p class="hint" id="otp-hint">
          {t('web.sign-in.code-hint')}
        </p>
      )}
      <input
        id="otp"
        name={name}
        class="input-number"
        type="text"
        inputMode="numeric"
        autocomplete="one-time-code"
        maxLength={7}
        required={required}
        aria-describedby={required ? undefined : 'otp-hint'}
      />
    </div>
  )
}
