import type { CaseFile, Outcome } from '../shell/case-file.ts'

const answers = {
  'referral.accepted': 'accepted',
  'referral.rejected': 'rejected',
  'referral.withdrawn': 'withdrawn',
  'referral.stopped': 'withdrawn',
} as const

/** Counts referrals and transfers while a run goes on. `escalated` counts the missed answers that were passed upward; `waiting` those without an answer at the end. */
export function referralTally() {
  const counts = { sent: 0, accepted: 0, rejected: 0, withdrawn: 0, escalated: 0 }
  return {
    add({ steps, told }: Outcome): void {
      for (const { step } of steps) {
        if (step === 'referral.escalated') counts.escalated += 1
        if (Object.hasOwn(answers, step)) counts[answers[step as keyof typeof answers]] += 1
      }
      if (steps.some(({ step }) => step === 'referral.sent' || step === 'transfer') && told.length > 0) counts.sent += 1
    },
    counts: (files: readonly CaseFile[]) => ({
      ...counts,
      waiting: files.filter(({ procedures }) => [...procedures.values()].some(({ recipient }) => recipient !== null)).length,
    }),
  }
}
