import type { OutsideLink } from '@nrm/contracts/outside'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { forgetTicket, ticketOf } from '../outside-ticket.ts'
import type { Screen } from '../screen.tsx'

/** Whether the own account is linked, and the ways to link it. */
function LinkPage({ data: { linked, brokers } }: { data: OutsideLink }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <p class="back">
        <a href="/me">{t('web.me')}</a>
      </p>
      <h1>{t('web.outside.link')}</h1>
      <p>{t('web.outside.link-lead')}</p>
      <p class="notice">{t(linked ? 'web.outside.linked' : 'web.outside.not-linked')}</p>
      {brokers.length === 0 && <p>{t('web.outside.none')}</p>}
      {brokers.map((broker) => (
        <p key={broker}>
          <a class="button second" href={`/outside/${broker}`}>
            {t(`web.outside.link-${broker}`)}
          </a>
        </p>
      ))}
      {linked && (
        <form method="post" action="/outside">
          <CsrfField />
          <button class="plain" type="submit">
            {t('web.outside.unlink')}
          </button>
        </form>
      )}
    </article>
  )
}

export const outside: Screen<OutsideLink> = {
  title: (t) => t('web.outside.link'),
  load: ({ api }) => api<OutsideLink>('/api/me/outside'),
  Page: LinkPage,
  submit: async ({ api }) => {
    await api('/api/me/outside', { method: 'DELETE' })
    return { go: '/outside' }
  },
}

/** The officer's yes to the person named. */
export const outsideConfirm: Screen<OutsideLink> = {
  ...outside,
  load: async () => ({ go: '/outside' }),
  submit: async (visit) => {
    const ticket = ticketOf(visit.request, visit.secureCookies)?.ticket ?? ''
    await visit.api('/api/me/outside/confirm', { method: 'POST', body: { ticket } })
    forgetTicket(visit.reply, visit.secureCookies)
    return { go: '/outside' }
  },
}
