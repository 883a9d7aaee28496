import { type Advanced, advance } from '@nrm/casework/advance'
import { letTimePass } from '@nrm/casework/let-time-pass'
import { earlierSubmission } from '@nrm/casework/officers'
import { register } from '@nrm/casework/register'
import type { SealedDb } from '@nrm/casework/sealed-db'
import { begunBy } from '@nrm/sop/beginnings'
import { fewWords } from '../few-words.ts'
import { besideAChild } from './beside-a-child.ts'
import { castOf } from './cast.ts'
import { forms } from './forms.ts'
import { recipientNamed } from './forms-assistance.ts'
import { nothingShown } from './forms-identification.ts'
import { demoId, randomOf } from './random.ts'
import type { Scene } from './scene.ts'
import type { Answers, Beat, Story } from './story.ts'
import { subjectOf } from './subject.ts'
import type { Timeline } from './timeline.ts'

export type Telling = Readonly<{
  db: SealedDb
  now: string
  index: number
  story: Story
  timeline: Timeline
  duplicateOf: (region: string) => string | null
}>
export type Told = Readonly<{ caseId: string; region: string }>
type Standing = Readonly<{ id: string; procedure: string; version: number }>

const requestId = 'nrm-demo-load'

/**
 * Takes one invented case through the door, every step at its time and by whoever would take it, and lets its clocks run out in
 * between. Told again after an interruption it goes on where it stopped.
 */
export async function tellStory({ db, now, index, story, timeline, duplicateOf }: Telling): Promise<Told> {
  const random = randomOf('case', index, story.name)
  const cast = castOf(random, story.wants ?? {})
  const subject = subjectOf(random, cast.region.code, index, story.assistance !== undefined, story.wants)
  const { opensAt } = timeline
  const beats = besideAChild(randomOf('child', index, story.name), story, subject, timeline, now)
  const known = duplicateOf(cast.region.code)
  const sceneOf = (at: string, actor: string): Scene => ({ random, subject, cast, at, actor, duplicateOf: known })

  const opener = cast.of(story.opens.by)
  const opening = { ...forms[story.opens.step]?.(sceneOf(opensAt, opener.id)), ...story.opens.answers }
  const first = await register(
    db,
    { account: opener.id, requestId, now: opensAt },
    { step: story.opens.step, form: opening, submissionId: demoId(index, 'opens'), words: fewWords },
  )
  const isResumed = (await told(db, index, 0)) && beats.length > 0
  let view: Advanced = first
  let standing: readonly Standing[] = first.procedures
  for (const [place, { beat, at }] of beats.entries()) {
    const actor = cast.of(beat.by)
    const form = answersOf(beat, sceneOf(at, actor.id))
    if (isResumed && (await told(db, index, place))) continue
    if (isResumed || isDue(view, at)) standing = await letTimePass(db, requestId, first.id, at)
    // A step that opens a procedure is taken where identification lies.
    const lies = begunBy(beat.step) ? 'identification' : beat.procedure
    const procedure = standing.find((one) => one.procedure === lies)
    if (!procedure) throw new Error(`${story.name}: no procedure for ${beat.step}`)
    view = await advance(
      db,
      { account: actor.id, requestId, now: at },
      { procedureId: procedure.id, step: beat.step, form, version: procedure.version, submissionId: demoId(index, place), words: fewWords },
    )
    standing = newer(standing, view)
  }
  await letTimePass(db, requestId, first.id, now)
  return { caseId: first.id, region: cast.region.code }
}

const told = async (db: SealedDb, index: number, place: number): Promise<boolean> =>
  (await earlierSubmission(db, requestId, demoId(index, place))) !== null

/** Whether a clock of the case runs out by then; a member kept out of the case is shown none, so there one looks. */
const isDue = ({ procedures }: Advanced, at: string): boolean =>
  procedures.length === 0 || procedures.some(({ clocks }) => clocks.some((clock) => clock.state === 'running' && clock.dueAt <= at))

function newer(before: readonly Standing[], { procedures, receipt }: Advanced): readonly Standing[] {
  return procedures.length > 0
    ? procedures
    : before.map((one) => (one.id === receipt.procedureId ? { ...one, version: receipt.version } : one))
}

function answersOf({ step, answers = {} }: Beat, scene: Scene): Answers {
  const { finding, recipient, ...differing } = answers
  return {
    ...forms[step]?.(scene),
    ...(finding === 'against' ? nothingShown : {}),
    ...(recipient === undefined ? {} : { recipient: recipientNamed(scene.cast, recipient) }),
    ...differing,
  }
}
