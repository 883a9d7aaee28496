import { withQuery } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { Onward } from '../parts/onward.tsx'
import type { Screen } from '../screen.tsx'
import { nameIn, sayOr } from '../text.ts'
import type { OfficeView, Territory } from '../views.ts'

type Data = Readonly<{ lines: readonly OfficeView[]; next: string | null; places: ReadonlyMap<string, Territory> }>
const linesAPage = 60

/** Offices of the mechanism, closed ones included. */
function Page({ data: { lines, next, places } }: { data: Data }) {
  const { t, language } = useFrame()
  return (
    <>
      <h1>{t('web.menu.offices')}</h1>
      <p>
        <a class="button" href="/offices/new">
          {t('web.admin.new-office')}
        </a>
      </p>
      <table class="cards">
        <caption class="unseen">{t('web.menu.offices')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.admin.office')}</th>
            <th scope="col">{t('web.admin.territory')}</th>
            <th scope="col">{t('web.admin.services')}</th>
            <th scope="col">{t('web.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((office) => (
            <tr key={office.id}>
              <th scope="row">
                <a href={`/offices/${office.id}`}>{office.name[language]}</a>
                <span class="since">{sayOr(t, `web.office-kind.${office.kind}`, office.kind)}</span>
              </th>
              <td data-label={t('web.admin.territory')}>{nameIn(language, places.get(office.territory)?.name ?? office.territory)}</td>
              <td data-label={t('web.admin.services')}>
                {office.services.map((service) => codeLabel(t, 'services', service)).join('; ') || <span class="quiet">—</span>}
              </td>
              <td data-label={t('web.column.state')}>
                <span class={office.active ? 'badge' : 'badge overdue'}>{t(office.active ? 'web.admin.active' : 'web.admin.closed')}</span>
                {office.freePlaces !== null && <span class="since">{t('web.admin.places', { n: office.freePlaces })}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Onward address={next} />
    </>
  )
}

export const offices: Screen<Data> = {
  title: (t) => t('web.menu.offices'),
  load: async ({ api, query }) => {
    const [all, territories] = await Promise.all([api<OfficeView[]>('/api/admin/offices'), api<Territory[]>('/api/territories')])
    const from = Math.max(0, Number.parseInt(query.from ?? '0', 10) || 0)
    const next = from + linesAPage
    return {
      lines: all.slice(from, next),
      next: next < all.length ? withQuery('/offices', { from: String(next) }) : null,
      places: new Map(territories.map((one) => [one.code, one])),
    }
  },
  Page,
}
