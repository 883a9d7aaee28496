import type { Compartment } from './form.ts'
import { proceedingsReaders } from './proceedings-sight.ts'

/** What it takes to be shown a field: that the case is seen (or the thing is one's own), or that a compartment of it may be read. */
export type Need = 'seen' | Compartment
/** A need, one of several that is enough, or a need with what stands in the place of a value that is withheld. */
type Field = Need | Readonly<{ need: Need | readonly Need[]; otherwise: unknown }>
const masked = (need: Need | readonly Need[], otherwise: unknown) => ({ need, otherwise })

/**
 * Every field that leaves the house, by what it is a field of. A field that is not in this table is shown to nobody: whoever adds one to a view
 * names here what it takes to read it.
 */
export const fieldNeeds = {
  case: {
    id: 'seen',
    number: 'seen',
    territory: 'seen',
    openedAt: 'seen',
    actAt: 'seen',
    child: 'seen',
    danger: 'seen',
    trafficking: 'seen',
    progress: 'seen',
    // Each fact in it has a compartment of its own: summaryNeeds.
    summary: 'seen',
    origin: 'seen',
    procedures: 'seen',
    identity: masked('I', null),
    records: 'seen',
    screening: masked('C', null),
    proceedings: masked(proceedingsReaders, null),
    history: 'seen',
    referrals: 'seen',
    consents: masked('C', []),
    shares: masked('C', []),
    glass: 'seen',
    restriction: 'seen',
    receipt: 'seen',
  },
  procedure: {
    id: 'seen',
    procedure: 'seen',
    machineVersion: 'seen',
    state: 'seen',
    stateCode: 'seen',
    version: 'seen',
    ended: 'seen',
    holder: 'seen',
    waitingOn: 'seen',
    clocks: 'seen',
    openSteps: 'seen',
  },
  history: {
    procedure: 'seen',
    version: 'seen',
    step: 'seen',
    from: 'seen',
    to: 'seen',
    at: 'seen',
    actAt: 'seen',
    role: 'seen',
    office: 'seen',
    actor: 'seen',
    actingFor: 'seen',
    toVersion: 'seen',
  },
  // The database gives a reader the records of his compartments alone; what is kept back is told by its letters.
  record: { id: 'seen', procedureId: 'seen', step: 'seen', at: 'seen', office: 'seen', fields: 'seen', locked: 'seen', withheld: 'seen' },
  consent: {
    item: 'C',
    answer: 'C',
    own: 'C',
    representative: 'C',
    representedBy: 'C',
    state: 'C',
    recipient: 'C',
    recipientKind: 'C',
    textVersion: 'C',
    textLanguage: 'C',
    language: 'C',
    mode: 'C',
    at: 'C',
    until: 'C',
    assumed: 'C',
    office: 'C',
  },
  share: { office: 'C', purpose: 'C', ground: 'C', since: 'C', until: 'C', open: 'C', expired: 'C' },
  withdrawal: {
    scope: 'C',
    items: 'C',
    stops: 'C',
    stays: 'C',
    recalled: 'C',
    told: 'C',
    endsStatus: 'C',
    treatmentGoesOn: 'C',
  },
  override: {
    id: 'seen',
    caseId: 'seen',
    caseNumber: 'seen',
    purpose: 'seen',
    ground: 'seen',
    recipient: 'seen',
    office: 'seen',
    at: 'seen',
    until: 'seen',
    reviewDueAt: 'seen',
    overdue: 'seen',
    own: 'seen',
    may: 'seen',
  },
  referral: {
    id: 'seen',
    caseId: 'seen',
    caseNumber: 'seen',
    procedureId: 'seen',
    kind: 'seen',
    sender: 'seen',
    recipient: 'seen',
    services: 'seen',
    urgency: 'seen',
    basis: 'seen',
    // The two offices of a referral read what was handed over, whatever else they may read.
    shared: masked('S', {}),
    state: 'seen',
    sentAt: 'seen',
    dueAt: 'seen',
    assumed: 'seen',
    escalations: 'seen',
    answeredAt: 'seen',
    declineReason: 'seen',
    nextProposal: 'seen',
  },
  line: {
    caseId: 'seen',
    number: 'seen',
    procedureId: 'seen',
    procedure: 'seen',
    state: 'seen',
    stateCode: 'seen',
    territory: 'seen',
    child: 'seen',
    danger: 'seen',
    holder: 'seen',
    waitingOn: 'seen',
    waitingSince: 'seen',
    dueAt: 'seen',
    overdue: 'seen',
  },
  late: {
    caseId: 'seen',
    number: 'seen',
    procedureId: 'seen',
    procedure: 'seen',
    state: 'seen',
    stateCode: 'seen',
    territory: 'seen',
    waitingOn: 'seen',
    waitingSince: 'seen',
    dueAt: 'seen',
    rung: 'seen',
  },
  agenda: {
    caseId: 'seen',
    caseNumber: 'seen',
    procedureId: 'seen',
    state: 'seen',
    stateCode: 'seen',
    heldAt: 'seen',
    dueAt: 'seen',
    overdue: 'seen',
    present: 'seen',
    recused: 'seen',
    votes: 'seen',
    quorum: 'seen',
  },
  notification: { id: 'seen', caseId: 'seen', caseNumber: 'seen', message: 'seen', at: 'seen', readAt: 'seen' },
  glass: {
    id: 'seen',
    caseId: 'seen',
    caseNumber: 'seen',
    actor: 'seen',
    role: 'seen',
    office: 'seen',
    reason: 'seen',
    scope: 'seen',
    openedAt: 'seen',
    until: 'seen',
    reviewDueAt: 'seen',
    overdue: 'seen',
  },
  // That a case exists and whom to ask; the database says who is told as much.
  known: { number: 'seen', inCharge: 'seen', contact: 'seen' },
  identity: {
    calledBy: 'I',
    surname: 'I',
    givenName: 'I',
    patronymic: 'I',
    birth: 'I',
    paperHeldBy: 'I',
    paperKind: 'I',
    paperNumber: 'I',
    pinfl: 'I',
    pinflWarning: 'I',
    reporter: 'I',
  },
} as const satisfies Record<string, Record<string, Field>>
export type Surface = keyof typeof fieldNeeds

/**
 * The view with the fields its reader may have and no other; a field whose value is withheld keeps its place where the table says what stands there.
 * @param opens whether the reader meets a need
 */
export function project<V extends object>(surface: Surface, opens: (need: Need) => boolean, view: V): V {
  const needs: Readonly<Record<string, Field>> = fieldNeeds[surface]
  const shown: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(view)) {
    const field = Object.hasOwn(needs, name) ? needs[name] : undefined
    if (field === undefined) continue
    const { need, otherwise } = typeof field === 'string' ? { need: field, otherwise: undefined } : field
    if ([need].flat().some(opens)) shown[name] = value
    else if (otherwise !== undefined) shown[name] = otherwise
  }
  return shown as V
}

/** For what is the reader's own: a message to his office, a line of his queue, a referral his office sent or received. */
export const ownView = <V extends object>(surface: Surface, view: V): V => project(surface, () => true, view)
