import { formatDate, formatMoment } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import type { Screen } from '../screen.tsx'
import { sayOr } from '../text.ts'
import type { Oversight } from '../views.ts'

type List = Oversight['lists'][number]

/** Accounts that give cause for a look, one section a cause; nothing of it can be taken out. */
function Page({ data }: { data: Oversight }) {
  const { t } = useFrame()
  return (
    <>
      <h1>{t('web.menu.oversight')}</h1>
      <p>{t('web.oversight.lead')}</p>
      {data.assumed && <p class="hint mark-assumed">{t('web.oversight.assumed')}</p>}
      {data.lists.map((list) => (
        <Concern key={list.concern} list={list} all={data} />
      ))}
    </>
  )
}

function Concern({ list: { concern, lines, more }, all }: { list: List; all: Oversight }) {
  const { t } = useFrame()
  const title = t(`web.oversight.${concern}`, { n: concern === 'dormant' ? all.dormantDays : all.unusedDays })
  return (
    <section aria-labelledby={concern}>
      <h2 id={concern}>
        {title} <span class="count">{lines.length}</span>
      </h2>
      {lines.length === 0 ? (
        <p class="empty">{t('web.oversight.none')}</p>
      ) : (
        <>
          <p>{t(`web.oversight.${concern}.why`)}</p>
          <Accounts lines={lines} caption={title} mayChange={all.mayChange} />
          {more && <p>{t('web.oversight.more')}</p>}
        </>
      )}
    </section>
  )
}

function Accounts({ lines, caption, mayChange }: { lines: List['lines']; caption: string; mayChange: boolean }) {
  const { t, language } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.admin.person')}</th>
          <th scope="col">{t('ui.login')}</th>
          <th scope="col">{t('web.admin.office')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              {line.name}
              <span class="since">{sayOr(t, `role.${line.role}`, line.role)}</span>
            </th>
            <td data-label={t('ui.login')}>
              {mayChange ? <a href={`/accounts/${line.id}`}>{line.login}</a> : line.login}
              <span class="since">
                {line.until
                  ? t('web.oversight.until', { to: formatDate(language, line.until) })
                  : line.lastSignInAt
                    ? t('web.oversight.last-sign-in', { at: formatMoment(language, line.lastSignInAt) })
                    : t('web.admin.never-signed-in')}
              </span>
              {line.withAdmin && <span class="badge soon">{t('web.oversight.with-admin')}</span>}
            </td>
            <td data-label={t('web.admin.office')}>{line.office.name[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const oversight: Screen<Oversight> = {
  title: (t) => t('web.menu.oversight'),
  load: ({ api }) => api<Oversight>('/api/oversight'),
  Page,
}
