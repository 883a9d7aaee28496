import { expect, test } from 'vitest'
import { decide, openSteps, type Stored, unopened } from './decide.ts'
import { isTooEarly } from './interview-rules.ts'
import { isTold } from './proceedings-sight.ts'
import { criminalSteps } from './steps/criminal.ts'
import { naiveForm } from './testing/naive-form.ts'
import { matter, person } from './testing/people.ts'
import { refused } from './testing/refused.ts'

type Answers = Readonly<Record<string, unknown>>
const given = (state: string, facts: Answers = {}): Stored => {
  const first = unopened('criminal')
  return { ...first, state, context: { ...first.context, child: 'no', ...facts } }
}
const take = (stored: Stored, step: keyof typeof criminalSteps, answers: Answers = {}, who = person('prosecutor')) =>
  decide(stored, { step, form: { ...naiveForm(criminalSteps[step].form), ...answers } }, who, matter)
const clocksOf = ({ effects }: ReturnType<typeof take>, type: string) =>
  effects.flatMap((effect) => (effect.type === type ? [(effect.params as { clock: string }).clock] : []))
const told = ({ effects }: ReturnType<typeof take>) =>
  effects.flatMap((effect) => (effect.type === 'notify' ? [`${effect.params.to} ${effect.params.message}`] : []))

test('a report of a child or of a possible child raises Article 135 part 3', () => {
  for (const child of ['yes', 'unsure']) {
    const { next } = take(given('unopened', { child }), 'crime.indicated', { elements: ['135-1'] }, person('ngo'))
    expect(next.context).toMatchObject({ part: 3, ground: 'consent' })
  }
  expect(take(given('unopened'), 'crime.indicated', { elements: ['135-1'] }, person('ngo')).next.context.part).toBe(1)
})

test('the copy of a refusal goes to whoever reported and to whoever cares for the person', () => {
  expect(told(take(given('check'), 'case.refused'))).toEqual(['origin case-refused', 'carer case-refused'])
})

test('whoever decided on a report does not decide on the appeal against it', () => {
  const appealed = take(take(given('check'), 'case.refused').next, 'refusal.appealed', { appealBody: 'higher-prosecutor' })

  expect(clocksOf(appealed, 'startClock')).toEqual(['refusalReview'])
  for (const step of ['case.opened', 'case.refused'] as const) {
    expect(refused(() => take(appealed.next, step))).toBe('same-person')
    expect(refused(() => take(appealed.next, step, {}, person('prosecutor', 'another')))).toBe('done')
  }
})

test('a refusal of an investigator may go to the prosecutor, one of a prosecutor only higher (Criminal Procedure Code Art. 338)', () => {
  const appeal = (refusedBy: string, appealBody: string) =>
    refused(() => take(given('refused', { refusedBy }), 'refusal.appealed', { appealBody }))

  expect([appeal('investigator', 'prosecutor'), appeal('prosecutor', 'prosecutor'), appeal('prosecutor', 'higher-prosecutor')]).toEqual([
    'done',
    'appeal-goes-higher',
    'done',
  ])
})

test('the flag is raised at any stage and open until the prosecutor answers; judgment and discontinuation wait for it, the court does not', () => {
  for (const state of ['reported', 'check', 'open', 'refused', 'court', 'closed']) {
    const raised = take(given(state), 'liability.issue', {}, person('ngo'))
    expect(raised.next.context.liability).toBe('open')
    expect(clocksOf(raised, 'startClock')).toEqual(['liabilityAnswer'])
    expect(refused(() => take(raised.next, 'liability.answered', {}, person('investigator')))).toBe('step-not-yours')
    expect(take(raised.next, 'liability.answered').next.context.liability).toBe('answered')
  }
  expect(refused(() => take(given('open', { liability: 'open' }), 'case.discontinued'))).toBe('liability-open')
  expect(refused(() => take(given('court', { liability: 'open' }), 'judgment'))).toBe('liability-open')
  expect(refused(() => take(given('open', { liability: 'open' }), 'sent.to.court'))).toBe('done')
})

test('a request for protection has an addressee who must answer, at any stage, and whoever cares hears the answer (Art. 270)', () => {
  for (const state of ['reported', 'check', 'open', 'refused', 'court', 'closed']) {
    const asked = take(given(state), 'protection.requested', {}, person('ngo'))
    expect([clocksOf(asked, 'startClock'), told(asked)]).toEqual([['protectionAnswer'], ['holder protection-requested']])
    expect(refused(() => take(asked.next, 'protection.requested', {}, person('ngo')))).toBe('step-not-now')
    const answered = take(asked.next, 'protection.answered', {}, person('investigator'))
    expect([clocksOf(answered, 'stopClock'), told(answered)]).toEqual([['protectionAnswer'], ['carer protection-answered']])
  }
})

test('standing in the criminal case is given once, and no procedure of A–C has a place for it', () => {
  const { next } = take(given('open'), 'victim.recognised')

  expect(next.context.proceduralStanding).toBe('recognised')
  expect(refused(() => take(next, 'victim.recognised'))).toBe('step-not-now')
  for (const name of ['identification', 'status', 'assistance'] as const)
    expect(Object.keys(unopened(name).context)).not.toContain('proceduralStanding')
})

test('a claim for compensation is asked about from the opening until the court begins; sent to court without one, the helpers are warned', () => {
  expect(clocksOf(take(given('check'), 'case.opened'), 'startClock')).toContain('claimReminder')
  expect(told(take(given('open'), 'sent.to.court'))).toContain('carer claim-before-trial')
  expect(told(take(given('open', { claim: 'filed' }), 'sent.to.court'))).not.toContain('carer claim-before-trial')
  expect(refused(() => take(given('court'), 'claim.asked', {}, person('ngo')))).toBe('done')
  expect(refused(() => take(take(given('court'), 'trial.started').next, 'claim.asked', {}, person('ngo')))).toBe('step-not-now')
})

test('what a court sends back has one month and is extended no more (Criminal Procedure Code Art. 351)', () => {
  const back = take(given('court', { term: 5 }), 'case.returned')

  expect(clocksOf(back, 'startClock')).toEqual(['furtherInvestigation'])
  expect(refused(() => take(back.next, 'investigation.extended', { extendedBy: 'general' }))).toBe('step-not-now')
})

test('testimony recorded in advance waits a day for the judge; after it questions are repeated only with a reason (Arts 121¹–121⁵)', () => {
  const asked = take(given('open'), 'deposition.asked')

  expect(clocksOf(asked, 'startClock')).toEqual(['depositionDecision'])
  expect(take(asked.next, 'testimony.deposited', { judgeDecision: 'granted' }).next.context.deposition).toBe('done')
  expect(refused(() => take(given('open', { deposition: 'done' }), 'testimony.planned'))).toBe('interview-repeat')
  expect(refused(() => take(given('open', { deposition: 'done' }), 'testimony.planned', { retellingReason: 'invented' }))).toBe('done')
})

test('an interview of the child procedure counts: another one needs a reason', () => {
  expect(refused(() => take(given('open', { heardBefore: 1 }), 'testimony.planned'))).toBe('interview-repeat')
})

test('the time to reflect keeps the interview away, the person’s wish does not (sop.md §4)', () => {
  const plan = (interviewBasis: string) => isTooEarly('testimony.planned', { interviewBasis }, ['reflection'])

  expect([plan('reflection-over'), plan('person-agrees'), plan('court-order')]).toEqual([true, false, false])
  expect(isTooEarly('testimony.planned', { interviewBasis: 'reflection-over' }, ['precheck'])).toBe(false)
})

test('who chose not to report is reviewed by another and may report later', () => {
  const declined = take(given('unopened'), 'report.declined', {}, person('ngo'))

  expect(declined.next.state).toBe('not-reported')
  expect(clocksOf(declined, 'startClock')).toEqual(['noReportReview'])
  expect(refused(() => take(declined.next, 'no-report.reviewed', {}, person('ngo')))).toBe('same-person')
  const reviewed = take(declined.next, 'no-report.reviewed', {}, person('ngo', 'another'))
  expect(openSteps(reviewed.next, person('ngo', 'another'), matter)).toEqual(['crime.indicated'])
  expect(take(reviewed.next, 'crime.indicated', { elements: ['135-1'] }, person('ngo')).next.state).toBe('reported')
})

test('what leaves the line in its state is told to few, what moves it to all', () => {
  expect(isTold({ procedure: 'criminal', from: 'open', to: 'open' })).toBe(false)
  expect(isTold({ procedure: 'criminal', from: 'open', to: 'court' })).toBe(true)
  expect(isTold({ procedure: 'status', from: 'ready', to: 'ready' })).toBe(true)
})
