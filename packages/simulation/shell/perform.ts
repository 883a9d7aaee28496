import { codeLists } from '@nrm/sop/codes'
import { consentAnswers, type Guardian } from '@nrm/sop/consent'
import { lastAnswer } from '@nrm/sop/disclosure'
import type { Effect } from '@nrm/sop/effect'
import { stepOf } from '@nrm/sop/law-of'
import type { Actor } from '@nrm/sop/roles'
import { sharedFacts } from '@nrm/sop/shared-facts'
import { stateOf } from '@nrm/sop/states'
import type { Answers } from '@nrm/sop/step'
import { regionOf } from '@nrm/sop/territories'
import { withdrawalEffect } from '@nrm/sop/withdrawal'
import { addresseeOf, officeOf } from './addressees.ts'
import type { CaseFile, Outcome, Procedure } from './case-file.ts'
import { endOfTerm, extendClock, resumeClock, startClock, stopClocks, suspendClock } from './clocks.ts'
import type { Directory } from './directory.ts'
import { closeTo, share } from './shares.ts'
import { openProcedure, tell } from './siblings.ts'

/** Who does what, when, and what comes of it. */
export type Act = Readonly<{
  directory: Directory
  at: number
  actor: Actor
  step: string
  form: Answers
  outcome: Outcome
  /** Moment at which a yes may have ended; set where the step that is taken asks what the person answered. */
  asksAt?: number | undefined
}>

/** Carries out one effect in memory, as the door carries it out in the database. An effect it does not know is a mistake of this shell. */
export function perform(file: CaseFile, procedure: Procedure, act: Act, effect: Effect): void {
  const { directory, at, actor, form, outcome } = act
  const name = procedure.stored.procedure
  switch (effect.type) {
    case 'startClock':
      return startClock(file, act, name, effect.params.clock)
    case 'stopClock':
      return stopClocks(file, outcome, name, effect.params.clock, at, 'met')
    case 'closeClocks':
      return stopClocks(file, outcome, name, null, at, 'cancelled')
    case 'suspendClock':
      return suspendClock(file, act, name, effect.params.clock)
    case 'resumeClock':
      return resumeClock(file, act, name, effect.params.clock)
    case 'extendClock':
      return extendClock(file, act, name, effect.params.clock, effect.params.parameter)
    case 'notify': {
      const message = addresseeOf(directory, file, procedure, effect.params.to)
      if (message) outcome.messages.push({ ...message, message: effect.params.message })
      return
    }
    case 'openProcedure':
      return openProcedure(file, procedure, act, effect.params.procedure)
    case 'tell':
      return tell(file, procedure, act, effect.params.procedure, effect.params.step, effect.params.bring ? procedure.holder : null)
    case 'sendReferral':
      procedure.recipient = String(form.recipient)
      outcome.told.push({ office: procedure.recipient, purpose: 'refer', ground: String(form.basis) })
      return
    case 'answerReferral':
      if (effect.params.answer === 'rejected' || effect.params.answer === 'withdrawn') procedure.recipient = null
      return
    case 'takeOver':
      if (!procedure.recipient) throw new Error('taken over without a recipient')
      procedure.holder = procedure.recipient
      procedure.recipient = null
      return share(file, act, procedure.holder, 'refer', name === 'assistance' ? 'care' : 'holds')
    case 'handOver': {
      const { discloses } = stepOf(name, procedure.stored.machineVersion, act.step)
      const before = procedure.holder
      procedure.holder = String(form[effect.params.field])
      procedure.recipient = null
      const conducts = [...file.procedures.values()].some(({ holder }) => holder === before)
      if (!conducts && file.grounds.get(before)?.ground === 'holds') closeTo(file, before)
      const ground = discloses?.ground ? String(form[discloses.ground]) : 'consent'
      if (discloses) outcome.told.push({ office: procedure.holder, purpose: discloses.purpose, ground })
      return share(file, act, procedure.holder, discloses?.purpose === 'crime' ? 'crime' : 'refer', 'holds')
    }
    case 'shareCase': {
      const office = officeOf(directory, file, procedure, effect.params.with)
      if (!office) return
      const [purpose, ground] = grounds[effect.params.with] ?? ['status', 'consent']
      return share(file, act, office, purpose, effect.params.with === 'recipient' ? String(form.basis) : ground)
    }
    case 'unshareCase': {
      const office = officeOf(directory, file, procedure, effect.params.with)
      // What else the act does still reads who saw the case before it.
      if (office && office !== procedure.holder && office !== file.origin) outcome.last.push(() => closeTo(file, office))
      return
    }
    case 'excludeMember':
      if (!file.excluded.includes(actor.id)) file.excluded.push(actor.id)
      return
    case 'moveCase':
      return moveCase(file, directory, String(form[effect.params.field]))
    case 'restrictCase':
      procedure.holder = directory.officeOf('national_commission', COUNTRY) ?? procedure.holder
      outcome.last.push(() => restrict(file, act))
      return
    case 'recordConsent':
      return recordConsent(file, act)
    case 'stopShares':
      return stopShares(file, act)
    case 'notifyAnonymously':
    case 'mergeCase':
    case 'unmergeCase':
      return
    default:
      return unreachable(effect)
  }
}

/** For what each audience is shown the case, and why; the addressee of a referral on what its form says. */
const grounds: Readonly<Record<string, readonly [string, string]>> = {
  recipient: ['refer', 'consent'],
  social: ['refer', 'holds'],
  origin: ['refer', 'registered'],
  national: ['status', 'oversight'],
}

const COUNTRY = '17'

/** Opens the case to the offices that conduct or await a procedure and to the National Commission alone: the place is left out. */
function restrict(file: CaseFile, { directory, outcome }: Act): void {
  if (file.named) return
  const commission = directory.officeOf('commission', file.region)
  const concerned = [...file.procedures.values()].flatMap(({ holder, recipient }) => (recipient ? [holder, recipient] : [holder]))
  const national = directory.officeOf('national_commission', COUNTRY)
  file.named = [...new Set([...concerned.filter((office) => office !== commission), ...(national ? [national] : [])])]
  file.namedFirst = [...file.named]
  file.shared = [...new Set([...file.shared, ...file.named])]
  outcome.messages.push({ office: null, role: 'national', region: null, message: 'case-restricted' })
}

/** Lays the case in another territory; a decision not yet made passes to the commission of that region, and the sight of it too. */
function moveCase(file: CaseFile, directory: Directory, territory: string): void {
  const [before, region] = [directory.officeOf('commission', file.region), regionOf(territory)]
  const after = directory.officeOf('commission', region)
  file.territory = territory
  file.region = region
  if (!before || !after || before === after) return
  const status = file.procedures.get('status')
  if (status?.holder === before && !stateOf('status', status.stored.state).outcome) status.holder = after
  const ground = file.grounds.get(before)
  if (!file.shared.includes(before) || ground?.purpose !== 'status') return
  closeTo(file, before)
  if (!file.shared.includes(after)) file.shared.push(after)
  file.grounds.set(after, ground)
}

function recordConsent(file: CaseFile, { form, step, at, directory, outcome }: Act): void {
  const moment = new Date(at).toISOString()
  const until = new Date(endOfTerm(at, directory.term('T.consent'), directory)).toISOString()
  const isTakenBack = step === 'withdrew' || step === 'consent.withdrawn'
  const answers = Object.entries(step === 'consent.lapsed' ? askedAnew : consentAnswers(form, guardianIn(file)))
  const said = answers.map(([item, answer]) => ({
    item,
    answer,
    to: item === 'refer' && answer === 'yes' && typeof form.referTo === 'string' ? form.referTo : null,
    at: moment,
    until: answer === 'yes' ? until : null,
    takenBack: isTakenBack && lastAnswer(file.held, item)?.answer === 'yes',
  }))
  // What else the act does still reads what was said before it.
  outcome.last.push(() => void file.held.push(...said))
}

/** Whether somebody must speak beside the person. */
const guardianIn = (file: CaseFile): Guardian =>
  sharedFacts('identification', (name) => file.procedures.get(name)?.stored.context).guardian as Guardian

/** Whoever came of age, or is no child, is asked everything anew. */
const askedAnew: Readonly<Record<string, 'later'>> = Object.fromEntries(codeLists.consentItems.map((item) => [item, 'later' as const]))

/** Closes the case to every office that saw it on what is now taken back. */
function stopShares(file: CaseFile, { form, outcome }: Act): void {
  const help = file.procedures.get('assistance')
  const asked = [help, file.procedures.get('return')].find((one) => one?.recipient)
  const held = {
    shares: file.shared.flatMap((office) => {
      const ground = file.grounds.get(office)
      return ground ? [{ office, ...ground }] : []
    }),
    pending: asked?.recipient ? { recipient: asked.recipient, basis: String(asked.stored.context.basis ?? 'consent') } : null,
    holder: help?.holder ?? null,
    holders: [...file.procedures].filter(([name]) => name !== 'status').map(([, { holder }]) => holder),
    origin: file.origin,
    items: codeLists.consentItems.filter((item) => lastAnswer(file.held, item)?.answer === 'yes'),
  }
  const { stops, told } = withdrawalEffect(String(form.withdrawScope ?? 'everything'), held)
  for (const { office } of stops) outcome.last.push(() => closeTo(file, office))
  for (const office of told) outcome.messages.push({ office, role: null, region: null, message: 'consent-withdrawn' })
}

function unreachable(effect: never): never {
  throw new Error(`an effect this shell does not know: ${JSON.stringify(effect)}`)
}
