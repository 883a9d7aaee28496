import type * as views from '../views.ts'
import { fakeLaw } from './fake-law.ts'
import { ids, officeRefs, openStep } from './fixtures.ts'

const at = (day: number, hour = 9): string => new Date(Date.UTC(2026, 10, day, hour, 5)).toISOString()
const clock = (name: string, parameter: string, due: string, more: Partial<views.ClockView> = {}): views.ClockView => ({
  name,
  parameter,
  parameterVersion: 1,
  law: 'Resolution 60',
  assumed: fakeLaw.assumed,
  kind: 'deadline',
  startedAt: at(20),
  dueAt: due,
  state: 'running',
  overdue: false,
  provisional: false,
  suspendedAt: null,
  next: null,
  top: false,
  trail: [],
  ...more,
})

const soon = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()
const happened = (kind: views.ClockView['trail'][number]['kind'], hours: number, more: Partial<views.ClockView['trail'][number]> = {}) => ({
  kind,
  at: soon(hours),
  dueAt: soon(hours + 100),
  role: null,
  step: null,
  basis: null,
  parameter: null,
  ...more,
})

/** A case in the middle of all three procedures, one clock overdue. */
export function caseView(language: views.Language): views.CaseView {
  return {
    id: ids.case,
    number: '1726-2026-000123',
    territory: '1726',
    openedAt: at(20),
    actAt: at(19, 20),
    child: 'unsure',
    danger: 'yes',
    trafficking: 'PossibleVictimOfTrafficking',
    progress: 'Active',
    summary: { language: 'rus', sex: 'female', channel: 'hotline' },
    origin: officeRefs.police,
    procedures: procedures(language),
    identity: { href: `/api/cases/${ids.case}/identity`, method: 'POST', form: revealForm },
    records: [
      {
        id: '60000000-0000-4000-8000-000000000001',
        procedureId: ids.identification,
        step: 'contact.made',
        at: at(20),
        office: officeRefs.police,
        fields: {
          dangerNow: 'yes',
          urgentHelp: ['doctor', 'food'],
          contactAt: at(20),
          firstFacts: 'Bir qator.\nIkkinchi qator <b>qalin</b>.',
        },
        locked: false,
        withheld: ['I', 'H'],
      },
      {
        id: '60000000-0000-4000-8000-000000000002',
        procedureId: ids.identification,
        step: 'primary.assessed',
        at: at(21),
        office: officeRefs.police,
        fields: {
          acts: ['recruitment'],
          events: [{ eventKind: 'recruitment', country: 'UZ', from: '2025-03' }],
          indicators: { 'dr-contract': 'yes', 'ex-hours': 'not-known' },
        },
        locked: false,
        withheld: [],
      },
    ],
    history: [
      line('identification', 4, 'presumed.declared', 'assessed', 'presumed', 22),
      line('identification', 3, 'primary.assessed', 'informed', 'assessed', 21),
      line('identification', 2, 'consent.recorded', 'in-contact', 'informed', 20),
      line('identification', 1, 'signal.received', null, 'signalled', 20),
      line('status', 2, 'session.called', 'ready', 'scheduled', 24),
      line('status', 1, 'b.opened', null, 'collecting', 22),
      line('assistance', 1, 'c.opened', null, 'urgent', 22),
    ],
    referrals: [
      referral('sent', null),
      {
        ...referral('rejected', at(23)),
        id: '70000000-0000-4000-8000-000000000002',
        declineReason: 'no-place',
        nextProposal: officeRefs.centre,
      },
    ],
    consents: [
      consent('record', 'yes', 'valid', 'own-office'),
      consent('family', 'no', 'withdrawn', 'family'),
      consent('refer', 'later', 'postponed', 'helping-offices'),
      consent('family', 'yes', 'superseded', 'family'),
    ],
    shares: [
      { office: officeRefs.police, purpose: 'refer', ground: 'registered', since: at(20), until: null, open: true, expired: false },
      { office: officeRefs.centre, purpose: 'refer', ground: 'consent', since: at(20), until: at(700), open: true, expired: false },
    ],
  }
}

const consent = (item: string, answer: views.ConsentView['answer'], state: views.ConsentView['state'], recipientKind: string) => ({
  item,
  answer,
  state,
  recipient: null,
  recipientKind,
  textVersion: '1.6ed01faf',
  textLanguage: 'ru',
  own: null,
  representative: null,
  representedBy: null,
  language: 'rus',
  mode: 'said-aloud-witnessed',
  at: at(20),
  until: answer === 'yes' ? at(700) : null,
  assumed: fakeLaw.assumed,
  office: officeRefs.police,
})

const procedures = (language: views.Language): views.ProcedureView[] => [
  {
    id: ids.identification,
    procedure: 'identification',
    machineVersion: 1,
    state: 'presumed',
    stateCode: 'A4',
    version: 4,
    ended: false,
    holder: officeRefs.police,
    waitingOn: null,
    clocks: [
      clock('reflection', 'T.reflection.min', soon(600), { kind: 'minimum' }),
      clock('primaryIdentification', 'T.primary.identification', at(21), { state: 'met' }),
    ],
    openSteps: [
      ...['danger.flagged', 'withdrew', 'primary.assessed', 'consent.recorded'].map((step) => openStep(language, 'identification', step)),
      { ...openStep(language, 'criminal', 'crime.indicated'), opens: 'criminal' as const },
    ],
  },
  {
    id: ids.status,
    procedure: 'status',
    machineVersion: 1,
    state: 'scheduled',
    stateCode: 'B2',
    version: 2,
    ended: false,
    holder: officeRefs.commission,
    waitingOn: officeRefs.commission,
    clocks: [
      clock('statusDecision', 'T.status.decision', soon(-30), {
        overdue: true,
        next: { at: soon(210), to: ['national'] },
        trail: [
          happened('warned', -90),
          happened('suspended', -80, { role: 'secretary', step: 'deferred', basis: 'practice – ASSUMED' }),
          happened('resumed', -60, { role: 'secretary', step: 'session.called', basis: 'practice – ASSUMED' }),
          happened('breached', -30, { role: 'system', step: 'overdue' }),
        ],
      }),
    ],
    openSteps: ['member.recused', 'decided.granted', 'decided.refused', 'deferred'].map((step) => openStep(language, 'status', step)),
  },
  {
    id: ids.assistance,
    procedure: 'assistance',
    machineVersion: 1,
    state: 'urgent',
    stateCode: 'C0',
    version: 1,
    ended: false,
    holder: officeRefs.police,
    waitingOn: officeRefs.centre,
    clocks: [clock('referralAck', 'T.referral.ack', soon(5), { next: { at: soon(5), to: ['supervisor', 'holder'] } })],
    openSteps: ['referral.sent', 'referral.accepted', 'referral.rejected', 'needs.assessed', 'plan.agreed'].map((step) =>
      openStep(language, 'assistance', step, soon(5)),
    ),
  },
]

const line = (
  procedure: views.HistoryLine['procedure'],
  version: number,
  step: string,
  from: string | null,
  to: string,
  day: number,
): views.HistoryLine => ({
  procedure,
  version,
  step,
  from,
  to,
  at: at(day),
  actAt: version === 1 ? at(day, 7) : at(day),
  role: 'police',
  office: officeRefs.police,
  actor: 'Namuna Xodimov',
  actingFor: version === 2 ? 'Namuna Rahbarov' : null,
  toVersion: null,
})

export const referral = (state: views.ReferralView['state'], answeredAt: string | null): views.ReferralView => ({
  id: '70000000-0000-4000-8000-000000000001',
  caseId: ids.case,
  caseNumber: '1726-2026-000123',
  procedureId: ids.assistance,
  kind: 'referral',
  sender: officeRefs.police,
  recipient: officeRefs.centre,
  services: ['housing', 'medical'],
  urgency: 'today',
  basis: 'consent',
  shared: { language: 'rus', sex: 'female' },
  state,
  sentAt: at(23),
  dueAt: soon(5),
  assumed: fakeLaw.assumed,
  escalations: state === 'sent' ? 1 : 0,
  answeredAt,
  declineReason: null,
  nextProposal: null,
})

const revealForm = {
  type: 'object',
  required: ['reason'],
  properties: {
    reason: {
      title: 'Sabab',
      enum: ['contact-person', 'check-double', 'other'],
      'x-widget': 'choice',
      'x-labels': { 'contact-person': 'bogʻlanish', 'check-double': 'takror emasligini tekshirish', other: 'boshqa' },
    },
    note: { title: 'Izoh', type: 'string', maxLength: 500, 'x-widget': 'prose' },
  },
}

export const queueLine = (overdue: boolean, number: string): views.QueueLine => ({
  caseId: ids.case,
  number,
  procedureId: number
    .replace(/\D/g, '')
    .padStart(12, '0')
    .replace(/^(.*)$/, '20000000-0000-4000-8000-$1')
    .slice(0, 36),
  procedure: 'status',
  state: 'scheduled',
  stateCode: 'B2',
  territory: '1726',
  child: overdue ? 'yes' : 'no',
  danger: overdue ? 'yes' : 'no',
  holder: officeRefs.commission,
  waitingOn: officeRefs.commission,
  waitingSince: at(20),
  dueAt: overdue ? soon(-30) : soon(50),
  overdue,
})

export const identity: views.IdentityView = {
  calledBy: 'Namuna',
  surname: 'Namunayeva',
  givenName: 'Namuna',
  patronymic: null,
  birth: '2001-05',
  paperHeldBy: 'other',
  paperKind: null,
  paperNumber: null,
  pinfl: '31509950000005',
  pinflWarning: true,
  reporter: null,
}
