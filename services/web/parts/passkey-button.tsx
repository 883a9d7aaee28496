import { useFrame } from '../frame.tsx'

type Props = Readonly<{ act: 'get' | 'create'; options: Readonly<Record<string, unknown>>; label: string; second?: boolean }>

/** Asks an authenticator and sends the form with its answer. Hidden until a script finds that the browser can. */
export function PasskeyButton({ act, options, label, second = false }: Props) {
  const { t } = useFrame()
  return (
    <div class="passkey">
      <input type="hidden" name="_passkey" />
      <input type="hidden" name="_prf" />
      <button
        class={second ? 'button second' : 'button'}
        type="button"
        hidden
        data-passkey={act}
        data-options={JSON.stringify(options)}
        aria-describedby="passkey-fault"
      >
        {label}
      </button>
      <p class="error" id="passkey-fault" role="alert" hidden>
        {t('web.passkey.fault')}
      </p>
    </div>
  )
}
