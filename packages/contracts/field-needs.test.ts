import { fieldNeeds, project, type Surface } from '@nrm/sop/field-needs'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { AgendaLine } from './administration.ts'
import { LateLine } from './board.ts'
import { OverrideLine, WithdrawalView } from './consent.ts'
import {
  CaseKnown,
  CaseView,
  ConsentView,
  GlassLine,
  HistoryLine,
  IdentityView,
  Notification,
  ProcedureView,
  QueueLine,
  RecordView,
  ReferralView,
  ShareView,
} from './view.ts'

/** What travels, by the surface of the table of visibility it is. */
const contracts: Readonly<Record<Surface, z.ZodObject>> = {
  case: CaseView,
  procedure: ProcedureView,
  history: HistoryLine,
  record: RecordView,
  consent: ConsentView,
  share: ShareView,
  withdrawal: WithdrawalView,
  override: OverrideLine,
  referral: ReferralView,
  line: QueueLine,
  agenda: AgendaLine,
  late: LateLine,
  notification: Notification,
  glass: GlassLine,
  known: CaseKnown,
  identity: IdentityView,
}

test.each(Object.entries(contracts))(
  'every field of a %s that travels is named in the table of who is shown what, and no other',
  (surface, contract) => {
    expect(Object.keys(contract.shape).toSorted()).toEqual(Object.keys(fieldNeeds[surface as Surface]).toSorted())
  },
)

test('a field the table does not name is shown to nobody, whatever he may read', () => {
  const view = { id: 'one', number: '2026-000001', shelterAddress: 'invented street 1', toString: 'inherited' }

  expect(project('case', () => true, view)).toEqual({ id: 'one', number: '2026-000001' })
})

test('a value that is withheld leaves its empty place or none at all', () => {
  const view = { id: 'one', identity: { href: '/x' }, consents: [{ item: 'refer' }], screening: {} }

  expect(project('case', (need) => need === 'seen', view)).toEqual({ id: 'one', identity: null, consents: [], screening: null })
  expect(project('identity', (need) => need === 'seen', { surname: 'Invented' })).toEqual({})
})

test('how the person stands in the criminal case is shown to who investigates and to who cares, each by the own compartment', () => {
  const shownTo = (letter: string) => project('case', (need) => need === letter, { proceedings: { liability: 'open' } })

  expect(['K', 'S', 'C', 'D'].map((letter) => shownTo(letter).proceedings !== null)).toEqual([true, true, false, false])
})
