import { path, withQuery } from '../api-client.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { Moment } from '../parts/moment.tsx'
import type { Screen } from '../screen.tsx'
import { stepButton } from '../text.ts'
import type { Draft } from '../views.ts'

/** Forms begun and not sent; only their author sees them. */
function Page({ data }: { data: readonly Draft[] }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <h1>{t('web.drafts')}</h1>
      <p>{t('web.drafts.lead')}</p>
      {data.length === 0 && <p class="empty">{t('web.drafts.none')}</p>}
      <ul class="drafts">
        {data.map((draft) => (
          <li key={draft.id}>
            <a href={addressOf(draft)}>{stepButton(t, draft.step)}</a>
            {draft.caseNumber && <span class="number">{draft.caseNumber}</span>}
            <span class="since">
              {t('web.drafts.saved')} <Moment at={draft.updatedAt} />
            </span>
            <form method="post" action={`/drafts/${draft.id}/remove`}>
              <CsrfField />
              <button class="plain" type="submit">
                {t('ui.delete')} <span class="unseen">{stepButton(t, draft.step)}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </article>
  )
}

const addressOf = ({ id, step, caseId, procedureId, page }: Draft): string =>
  withQuery(caseId && procedureId ? path`/cases/${caseId}/${procedureId}/${step}` : path`/register/${step}`, {
    draft: id,
    page: page === 'check' ? null : page,
  })

export const drafts: Screen<readonly Draft[]> = { title: (t) => t('web.drafts'), load: ({ api }) => api<Draft[]>('/api/drafts'), Page }

/** The act of throwing one away. */
export const draftRemoval: Screen<readonly Draft[]> = {
  ...drafts,
  load: async () => ({ go: '/drafts' }),
  submit: async ({ api, params }) => {
    await api(path`/api/drafts/${params.id ?? ''}`, { method: 'DELETE' })
    return { go: '/drafts' }
  },
}
