import { letters } from '@nrm/sop/procedures'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import type { SopVersions } from '../views.ts'
import { Day, Moment } from './moment.tsx'

type Change = SopVersions['changes'][number]

/** Proposals, newest first: who proposed and who approved, how far it has come, and what this officer may do. */
export function SopChangeTable({ changes }: Pick<SopVersions, 'changes'>) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{t('web.versions.proposals')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.versions.what')}</th>
          <th scope="col">{t('web.versions.standing')}</th>
          <th scope="col">{t('web.versions.by')}</th>
          <th scope="col">{t('web.versions.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Line key={change.id} change={change} />
        ))}
      </tbody>
    </table>
  )
}

function Line({ change }: { change: Change }) {
  const { t } = useFrame()
  const { kind, procedure, from, to, validFrom, state, moved, returned, movedOn, may } = change
  return (
    <tr>
      <th scope="row">
        <span class="letter">{letters[procedure]}</span> {t(`web.versions.kind.${kind}`, { from, to })}
        {validFrom && (
          <span class="since">
            <Day on={validFrom} />
          </span>
        )}
      </th>
      <td data-label={t('web.versions.standing')}>
        <span class={state === 'proposed' || state === 'approved' || state === 'undoing' ? 'badge soon' : 'badge'}>
          {t(`web.versions.state.${state}`)}
        </span>
        {kind === 'migration' && moved > 0 && <span class="since">{t('web.versions.progress', { moved, returned, movedOn })}</span>}
      </td>
      <td data-label={t('web.versions.by')}>
        <People change={change} />
      </td>
      <td data-label={t('web.versions.acts')}>
        <div class="acts">
          {may.map((verb) => (
            <form key={verb} method="post" action={`/sop-versions/${change.id}/${verb}`}>
              <CsrfField />
              <button class={verb === 'approve' ? 'button' : 'button second'} type="submit">
                {t(`web.versions.${verb}`)}
              </button>
            </form>
          ))}
        </div>
      </td>
    </tr>
  )
}

function People({ change: { proposedAt, proposedBy, approvedAt, approvedBy, undoAt, undoBy } }: { change: Change }) {
  const { t } = useFrame()
  return (
    <>
      {t('web.versions.proposed-by', { name: proposedBy })}
      <span class="since">
        <Moment at={proposedAt} />
      </span>
      {approvedBy && approvedAt && (
        <>
          {t('web.versions.approved-by', { name: approvedBy })}
          <span class="since">
            <Moment at={approvedAt} />
          </span>
        </>
      )}
      {undoBy && undoAt && (
        <>
          {t('web.versions.undone-by', { name: undoBy })}
          <span class="since">
            <Moment at={undoAt} />
          </span>
        </>
      )}
    </>
  )
}
