import { procedureNames } from '@nrm/sop/procedures'
import type { FastifyInstance } from 'fastify'
import type { SopVersions } from '../views.ts'

const at = '2026-11-24T06:00:00.000Z'
type Change = SopVersions['changes'][number]
const change = (last: number, more: Partial<Change>): Change => ({
  id: `80000000-0000-4000-8000-00000000000${last}`,
  kind: 'migration',
  procedure: 'identification',
  from: 1,
  to: 2,
  validFrom: null,
  state: 'proposed',
  proposedAt: at,
  proposedBy: 'Namuna Maʼmurov',
  approvedAt: null,
  approvedBy: null,
  endedAt: null,
  undoAt: null,
  undoBy: null,
  moved: 0,
  returned: 0,
  movedOn: 0,
  may: [],
  ...more,
})
const approved = { approvedAt: at, approvedBy: 'Namuna Milliyev' }

const view: SopVersions = {
  procedures: procedureNames.map((procedure) => ({
    procedure,
    inForce: 1,
    versions: [
      { version: 1, isProposal: false, from: '2021-02-08', mayPropose: false },
      ...(procedure === 'identification' ? [{ version: 2, isProposal: true, from: null, mayPropose: true }] : []),
    ],
  })),
  moves: [
    {
      procedure: 'identification',
      from: 1,
      to: 2,
      mayPropose: true,
      lines: [
        { state: 'assessed', toState: 'assessed', stays: null, cases: 12, restricted: 0 },
        { state: 'assessed', toState: 'assessed-child', stays: null, cases: 7, restricted: 1 },
        { state: 'negative-review', toState: null, stays: 'second-person-decides', cases: 3, restricted: 0 },
        { state: 'pending-validation', toState: 'pending-validation', stays: null, cases: 1204, restricted: 0 },
      ],
    },
  ],
  changes: [
    change(1, { may: ['approve', 'stop'] }),
    change(2, { state: 'approved', ...approved, moved: 411, may: ['undo'] }),
    change(3, {
      state: 'undone',
      ...approved,
      endedAt: at,
      undoAt: at,
      undoBy: 'Namuna Milliyev',
      moved: 1223,
      returned: 1198,
      movedOn: 25,
    }),
    change(4, { kind: 'in-force', validFrom: '2026-12-01', state: 'done', ...approved, endedAt: at }),
    change(5, { kind: 'in-force', validFrom: '2026-12-01', state: 'stopped', endedAt: at }),
  ],
}

/** Versions of the procedures in every standing a proposal can have. */
export function sopVersions(app: FastifyInstance): void {
  app.get('/api/sop-versions', async () => view)
}
