import type { FastifyInstance } from 'fastify'
import type { OwnFile, RetentionPage, RightsView } from '../views.ts'
import { fakeLaw } from './fake-law.ts'
import { ids, officeRefs } from './fixtures.ts'

const at = '2026-11-24T06:00:00.000Z'
const keeping = {
  closedAt: at,
  outcome: 'recognised',
  months: 180,
  get assumed() {
    return fakeLaw.assumed
  },
  until: '2041-11-24T06:00:00.000Z',
  isOver: true,
}
const request = (last: number, more: Partial<RightsView['requests'][number]>): RightsView['requests'][number] => ({
  id: `70000000-0000-4000-8000-00000000000${last}`,
  kind: 'correction',
  field: 'surname',
  language: 'rus',
  mode: 'said-aloud',
  wrong: 'Familiya <b>notoʻgʻri</b> yozilgan.',
  right: 'Namunayeva',
  at,
  office: officeRefs.police,
  dueAt: '2026-12-10T06:00:00.000Z',
  decidedAt: null,
  outcome: null,
  ground: null,
  endedAt: null,
  own: false,
  ...more,
})

const rights: RightsView = {
  caseId: ids.case,
  number: '2026-000001',
  destroyedAt: null,
  may: ['own-file', 'ask-right', 'decide-right', 'hold', 'retention', 'approve-destruction', 'stop-destruction'],
  get assumed() {
    return fakeLaw.assumed
  },
  keeping,
  hold: null,
  destruction: { state: 'proposed', proposedAt: at, eraseAfter: null, destroyedAt: null, own: false },
  requests: [
    request(1, {}),
    request(2, { kind: 'restriction', field: null, right: null, decidedAt: at, outcome: 'accepted' }),
    request(3, { kind: 'objection', field: null, right: null, decidedAt: at, outcome: 'refused', ground: 'law-demands-it' }),
    request(4, { kind: 'own-file', field: null, wrong: null, right: null, mode: 'read-aloud', decidedAt: at, outcome: 'given' }),
  ],
}

const police = { kind: 'police', name: officeRefs.police.name }
const file: OwnFile = {
  caseId: ids.case,
  number: '2026-000001',
  language: 'ru',
  personLanguage: null,
  openedAt: at,
  office: police,
  warnings: { mustNotKnow: ['family'], safeChannel: 'call', neutralWords: 'wrong-number' },
  identity: { known: { surname: 'Namunayeva', birth: '2001-05' }, earlier: [{ field: 'surname', value: 'Namunaeva' }] },
  written: [
    { group: 'contact', step: 'person.registered', at, office: police, fields: { urgentHelp: ['doctor'] } },
    {
      group: 'told',
      step: 'primary.assessed',
      at,
      office: { kind: 'rehabilitation_centre', name: null },
      fields: { findingReason: '<i>soʻz</i>' },
    },
  ],
  leftOut: [
    { ground: 'other-people', count: 3 },
    { ground: 'health-elsewhere', count: 1 },
  ],
  looks: [
    { day: '2026-11-24', kind: 'identity.viewed', role: 'police', office: police, code: 'contact-person', times: 2 },
    { day: '2026-11-23', kind: 'case.viewed', role: 'centre', office: { kind: 'rehabilitation_centre', name: null }, code: null, times: 1 },
  ],
  shares: [
    { office: { kind: 'rehabilitation_centre', name: null }, purpose: 'refer', ground: 'consent', at, until: keeping.until, open: true },
  ],
  decisions: [{ step: 'decided.refused', at, role: 'chair', office: { kind: 'commission', name: officeRefs.police.name } }],
  complaints: [
    { name: 'appealAdmin', dueAt: at },
    { name: 'appealCourt', dueAt: at },
  ],
  keeping,
  requests: [{ kind: 'correction', at, outcome: 'refused', ground: 'not-shown-wrong' }],
  modes: ['read-aloud', 'shown', 'paper'],
}

const line = (last: number, more: Partial<RetentionPage['lines'][number]>): RetentionPage['lines'][number] => ({
  caseId: `10000000-0000-4000-8000-00000000010${last}`,
  number: `2026-00000${last}`,
  territory: '1718203',
  closedAt: at,
  outcome: 'recognised',
  keepUntil: at,
  isHeld: false,
  destruction: null,
  eraseAfter: null,
  ...more,
})

/** What a person may ask for, and how a case ends. */
export function endings(app: FastifyInstance): void {
  app.get(`/api/cases/${ids.case}/rights`, async () => rights)
  app.get(`/api/cases/${ids.case}/own-file`, async () => file)
  app.get('/api/retention', async () => ({
    assumed: fakeLaw.assumed,
    lines: [
      line(1, {}),
      line(2, { isHeld: true }),
      line(3, { destruction: 'proposed' }),
      line(4, { destruction: 'waiting', eraseAfter: at }),
    ],
  }))
}
