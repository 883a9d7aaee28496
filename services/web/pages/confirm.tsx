import type { Screen } from '../screen.tsx'
import { type Interrupted, InterruptedPage, passkeyFor } from './interrupted.tsx'
import { safeNext } from './sign-in.tsx'

/** Asks for a confirmation before a page that needs one; a form that needs one is asked in its own place. */
export const confirm: Screen<Interrupted> = {
  title: (t) => t('problem.confirm-needed.title'),
  load: async (visit) => {
    const next = safeNext(visit.query.next ?? '')
    return {
      asks: 'confirm',
      carried: { address: '/confirm', answers: [['next', next]] },
      login: '',
      refused: null,
      passkey: await passkeyFor(visit),
    }
  },
  Page: InterruptedPage,
  submit: async ({ body }) => ({ go: safeNext(String(body.next ?? '')) }),
}
