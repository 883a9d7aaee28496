import { codeLists } from '@nrm/sop/codes'
import { dossierField } from '@nrm/sop/forms/dossier'
import { said } from './facts.ts'
import { type Forms, later, type Scene } from './scene.ts'
import type { Answers } from './story.ts'

/** Answers of the commission and of those who write to it, procedure B. */
export const statusForms: Forms = {
  'r708.queried': () => ({ baseGround: 'consent' }),
  'r708.answered': ({ random }) => ({ baseResult: random.pick(['nothing-found', 'found-in-part', 'found']) }),
  'material.added': ({ random, subject }) => ({
    materialKind: random.pick(['expert-opinion', 'ticket', 'contract', 'own-account']),
    summary: said('note', subject.writes),
  }),
  'dossier.complete': dossier,
  'session.called': ({ at, random }) => ({
    sessionAt: later(at, random.between(30, 60)),
    personInvited: random.pick(['in-person', 'video', 'in-writing', 'representative']),
  }),
  'conflict.declared': () => ({ conflict: 'no' }),
  'member.recused': ({ subject }) => ({ conflictReason: said('note', subject.writes) }),
  'vote.cast': () => ({}),
  'decided.granted': (scene) => findings(scene, 'shown'),
  'decided.refused': (scene) => ({ ...findings(scene, 'not-shown'), refusalGround: 'element-not-shown' }),
  deferred: ({ subject }) => ({ deferReason: 'expert-opinion-missing', reasons: said('note', subject.writes) }),
  'appeal.filed': ({ subject }) => ({ complaintText: said('complaint', subject.writes) }),
  'court.appealed': ({ at }) => ({ courtFiledOn: at.slice(0, 10) }),
  'appeal.upheld': complaintDecided,
  'appeal.dismissed': complaintDecided,
  revoked: ({ subject }) => ({ revokeGround: 'fraud-final-decision', heard: 'in-writing', reasons: said('note', subject.writes) }),
}

function dossier({ random, subject }: Scene): Answers {
  const lines = Object.fromEntries(
    codeLists.dossierLines.map((line) => [
      dossierField(line),
      line === 'child-papers' && subject.maybeChild === 'no' ? 'not-needed' : random.isTrue(0.85) ? 'present' : 'missing',
    ]),
  )
  return Object.values(lines).includes('missing') ? { ...lines, missingReason: said('note', subject.writes) } : lines
}

function findings({ random, subject }: Scene, finding: 'shown' | 'not-shown'): Answers {
  return {
    heard: random.pick(['in-person', 'in-writing', 'representative']),
    actFinding: 'shown',
    meansFinding: subject.maybeChild === 'yes' ? 'not-needed-child' : finding,
    purposeFinding: finding,
    reasons: said(finding === 'shown' ? 'reasons' : 'against', subject.writes),
    delivery: random.pick(['in-person', 'through-office', 'read-aloud-kept']),
    deliveryLanguage: subject.language,
  }
}

function complaintDecided({ subject }: Scene): Answers {
  return { reasons: said('reasons', subject.writes), delivery: 'in-person', deliveryLanguage: subject.language }
}
