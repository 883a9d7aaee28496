import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'

/** A button that does one thing with one file, and says which where only its name is heard. */
export function FileAct({ action, button, place }: { action: string; button: string; place: number }) {
  const { t } = useFrame()
  return (
    <form method="post" action={action} class="no-print">
      <CsrfField />
      <button class="button second" type="submit">
        {button} <span class="unseen">{t('web.files.nth', { place })}</span>
      </button>
    </form>
  )
}
