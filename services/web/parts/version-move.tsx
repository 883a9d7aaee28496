import { formatNumber } from '@nrm/messages/numbers'
import { sayChange } from '@nrm/messages/say-change'
import { diffOf } from '@nrm/sop/diff'
import { lawOf } from '@nrm/sop/law-of'
import { migrationOf } from '@nrm/sop/machines/migrations'
import { stateKey } from '@nrm/sop/states'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { SopVersions } from '../views.ts'

type Move = SopVersions['moves'][number]

/** From one version to another: what changes, in words, and how many running cases would move. */
export function VersionMove({ move }: { move: Move }) {
  const { t, language } = useFrame()
  const { procedure, from, to, lines, mayPropose } = move
  const id = `move-${procedure}-${to}`
  const changes = diffOf(lawOf(procedure, from), lawOf(procedure, to), migrationOf(procedure, from, to))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('web.versions.changes', { procedure: t(`procedure.${procedure}`), from, to })}</h2>
      <ul>
        {changes.map((change) => {
          const sentence = sayChange(language, procedure, change)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
      <h3>{t('web.versions.dry-run')}</h3>
      {lines.length === 0 ? <p class="empty">{t('web.versions.no-cases')}</p> : <Numbers procedure={procedure} lines={lines} />}
      {mayPropose && lines.some(({ toState }) => toState) && (
        <form method="post" action="/sop-versions">
          <CsrfField />
          <input type="hidden" name="procedure" value={procedure} />
          <input type="hidden" name="from" value={from} />
          <input type="hidden" name="to" value={to} />
          <button class="button second" type="submit">
            {t('web.versions.move', { version: to })}
          </button>
        </form>
      )}
    </section>
  )
}

function Numbers({ procedure, lines }: Pick<Move, 'procedure' | 'lines'>) {
  const { t, language } = useFrame()
  const shown = (count: number) => formatNumber(language, count)
  const sum = (some: readonly Move['lines'][number][]) => some.reduce((total, { cases }) => total + cases, 0)
  const moves = sum(lines.filter(({ toState }) => toState))
  return (
    <>
      <p>{t('web.versions.total', { moves: shown(moves), stays: shown(sum(lines) - moves) })}</p>
      <table class="cards">
        <caption class="unseen">{t('web.versions.dry-run')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('web.versions.state')}</th>
            <th scope="col">{t('web.versions.leads')}</th>
            <th scope="col">{t('web.versions.cases')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ state, toState, stays, cases, restricted }) => (
            <tr key={`${state} ${toState} ${stays}`}>
              <th scope="row">{sayOr(t, stateKey(procedure, state), state)}</th>
              <td data-label={t('web.versions.leads')}>
                {toState ? sayOr(t, stateKey(procedure, toState), toState) : t('web.version.stays')}
                {stays && <span class="since">{sayOr(t, `web.version.stays.${stays}`, stays)}</span>}
              </td>
              <td data-label={t('web.versions.cases')} class="figure">
                {shown(cases)}
                {restricted > 0 && <span class="since">{t('web.versions.restricted', { count: shown(restricted) })}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
