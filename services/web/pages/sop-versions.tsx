import { administer } from '../administer.ts'
import { path } from '../api-client.ts'
import { CsrfField } from '../forms/csrf-field.tsx'
import { useFrame } from '../frame.tsx'
import { SopChangeTable } from '../parts/sop-change-table.tsx'
import { VersionMove } from '../parts/version-move.tsx'
import { VersionTable } from '../parts/version-table.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import type { SopVersions } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ view: SopVersions; lead: string | null }>

/** Which version of each procedure is in force, what another one would change and for how many running cases, and what two people agreed. */
function Page({ data: { view, lead } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      {lead && (
        <p class="notice warn" role="alert">
          {lead}
        </p>
      )}
      <h1>{t('web.versions')}</h1>
      <p>{t('web.versions.lead')}</p>
      <VersionTable procedures={view.procedures} />
      {view.moves.map((move) => (
        <VersionMove key={`${move.procedure}${move.to}`} move={move} />
      ))}
      {view.procedures.flatMap(({ procedure, versions }) =>
        versions
          .filter(({ mayPropose }) => mayPropose)
          .map(({ version }) => <Adopt key={`${procedure}${version}`} procedure={procedure} version={version} />),
      )}
      <section aria-labelledby="proposals">
        <h2 id="proposals">{t('web.versions.proposals')}</h2>
        {view.changes.length === 0 ? <p class="empty">{t('web.versions.none')}</p> : <SopChangeTable changes={view.changes} />}
      </section>
    </>
  )
}

function Adopt({ procedure, version }: { procedure: SopVersions['procedures'][number]['procedure']; version: number }) {
  const { t } = useFrame()
  const day = `valid-from-${procedure}-${version}`
  return (
    <section class="act-apart">
      <h2>{t(`procedure.${procedure}`)}</h2>
      <form class="questions" method="post" action="/sop-versions">
        <CsrfField />
        <input type="hidden" name="procedure" value={procedure} />
        <input type="hidden" name="from" value={version} />
        <input type="hidden" name="to" value={version} />
        <div class="field">
          <label for={day}>{t('web.versions.valid-from')}</label>
          <input id={day} name="validFrom" type="date" required />
        </div>
        <button class="button second" type="submit">
          {t('web.versions.adopt', { version })}
        </button>
      </form>
    </section>
  )
}

const load = async ({ api }: Visit): Promise<Data> => ({ view: await api<SopVersions>('/api/sop-versions'), lead: null })

/** Sends one act; what is refused is said above the page as it stands then. */
async function send(visit: Visit, to: string, body?: object): Promise<Go | Again<Data>> {
  const sent = await administer(visit, to, { method: 'POST', ...(body ? { body } : {}) })
  if (sent.type === 'done') return { go: '/sop-versions' }
  return { status: sent.status, data: { ...(await load(visit)), lead: sent.lead ?? sent.faults[0]?.message ?? null } }
}

const title: Screen<Data>['title'] = (t) => t('web.versions')

export const sopVersions: Screen<Data> = {
  title,
  load,
  Page,
  submit: (visit) => {
    const { procedure, from, to, validFrom } = visit.body
    const day = typeof validFrom === 'string' ? validFrom : null
    return send(visit, '/api/sop-versions/changes', { procedure: String(procedure), from: Number(from), to: Number(to), validFrom: day })
  },
}

const act = (verb: 'approve' | 'stop' | 'undo'): Screen<Data> => ({
  title,
  load,
  Page,
  submit: (visit) => send(visit, `${path`/api/sop-versions/changes/${visit.params.changeId ?? ''}`}/${verb}`),
})
export const sopApproval = act('approve')
export const sopStop = act('stop')
export const sopUndo = act('undo')
