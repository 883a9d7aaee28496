import { path } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import type { Screen } from '../screen.tsx'
import type { CaseView, Me } from '../views.ts'

type Data = Readonly<{ view: CaseView; me: Me }>

/** The paper a person may take along if that is safe: a number, an office, no word of what it is about. */
function Page({ data: { view, me } }: { data: Data }) {
  const { t, language } = useFrame()
  return (
    <article class="paper">
      <p class="no-print">
        <a href={`/cases/${view.id}`}>{t('web.form.back-to-case', { number: view.number })}</a>
      </p>
      <h1>{t('web.paper')}</h1>
      <dl class="answers">
        <div>
          <dt>{t('web.paper.number')}</dt>
          <dd class="number">{view.number}</dd>
        </div>
        <div>
          <dt>{t('web.paper.office')}</dt>
          <dd>{me.office.name[language]}</dd>
        </div>
        <div>
          <dt>{t('ui.telephone')}</dt>
          <dd class="write-in"> </dd>
        </div>
      </dl>
      <p>{t('web.paper.rights')}</p>
      <p class="no-print notice">{t('web.paper.safe')}</p>
    </article>
  )
}

export const paper: Screen<Data> = {
  title: (t) => t('web.paper'),
  bare: true,
  load: async ({ api, params }) => {
    const [view, me] = await Promise.all([api<CaseView>(path`/api/cases/${params.caseId ?? ''}`), api<Me>('/api/me')])
    return { view, me }
  },
  Page,
}
