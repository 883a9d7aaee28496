import { z } from 'zod'
import { CaseKnown, CaseView } from './view.ts'

/**
 * Every way a request may be refused: code → HTTP status. Title and detail come from the catalogs
 * (`problem.<code>.title`, `problem.<code>.detail`); `docs/problems.md` is generated from both.
 */
export const problems = {
  // the request itself
  'form-invalid': { status: 400 },
  'not-json': { status: 400 },
  'request-malformed': { status: 400 },
  'idempotency-key-missing': { status: 400 },
  'version-missing': { status: 428 },
  'body-too-large': { status: 413 },
  'media-type': { status: 415 },
  'not-found': { status: 404 },
  // who asks
  'not-signed-in': { status: 401 },
  'token-expired': { status: 401 },
  'session-ended': { status: 401 },
  'wrong-password': { status: 401 },
  'otp-needed': { status: 401 },
  'otp-wrong': { status: 401 },
  'sign-in-paused': { status: 429 },
  'passkey-needed': { status: 401 },
  'passkey-refused': { status: 403 },
  'passkey-limit': { status: 409 },
  'recovery-refused': { status: 403 },
  'confirm-needed': { status: 403 },
  'confirm-failed': { status: 403 },
  'keys-locked': { status: 403 },
  'password-change-needed': { status: 403 },
  forbidden: { status: 403 },
  'step-not-yours': { status: 403 },
  'same-person': { status: 403 },
  'conflict-declared': { status: 403 },
  'only-known': { status: 403 },
  // where the case stands
  'changed-meanwhile': { status: 412 },
  'submission-reused': { status: 409 },
  'step-not-now': { status: 409 },
  'reason-needed': { status: 409 },
  'consent-missing': { status: 409 },
  'consent-withdrawn': { status: 409 },
  'interview-repeat': { status: 409 },
  'referral-pending': { status: 409 },
  'recipient-unknown': { status: 409 },
  'not-present': { status: 409 },
  'quorum-missing': { status: 409 },
  'votes-differ': { status: 409 },
  'conflict-undeclared': { status: 409 },
  'member-recused': { status: 409 },
  'chair-not-recused': { status: 409 },
  'seat-has-voted': { status: 409 },
  'return-not-voluntary': { status: 409 },
  'return-risk-open': { status: 409 },
  'representative-missing': { status: 409 },
  'guardian-suspected': { status: 409 },
  'psychologist-missing': { status: 409 },
  'assent-missing': { status: 409 },
  'age-not-proven': { status: 409 },
  'contact-not-agreed': { status: 409 },
  'tries-too-few': { status: 409 },
  'category-discloses': { status: 409 },
  'child-return-undecided': { status: 409 },
  'escort-needed': { status: 409 },
  'asylum-advice-needed': { status: 409 },
  'glass-reviewed': { status: 409 },
  'case-restricted': { status: 409 },
  'case-not-restricted': { status: 409 },
  // the criminal line
  'signs-missing': { status: 409 },
  'edition-not-in-force': { status: 409 },
  'duty-unfounded': { status: 409 },
  'appeal-goes-higher': { status: 409 },
  'person-reflects': { status: 409 },
  'interview-times': { status: 409 },
  'child-unaccompanied': { status: 409 },
  'child-warned': { status: 409 },
  'interview-too-long': { status: 409 },
  'recording-missing': { status: 409 },
  'extension-order': { status: 409 },
  'liability-open': { status: 409 },
  // the person's rights, and the end of a case
  'case-destroyed': { status: 410 },
  'document-unknown': { status: 404 },
  'document-voided': { status: 409 },
  'right-decided': { status: 409 },
  'processing-restricted': { status: 409 },
  'hold-stands': { status: 409 },
  'hold-none': { status: 409 },
  'retention-runs': { status: 409 },
  'destruction-runs': { status: 409 },
  'destruction-not-open': { status: 409 },
  // identities proved outside
  'outside-foreign': { status: 401 },
  'outside-expired': { status: 401 },
  'outside-refused': { status: 401 },
  'outside-unknown': { status: 401 },
  'outside-taken': { status: 409 },
  'outside-down': { status: 503 },
  // absences and deputies
  'not-the-deputy': { status: 403 },
  'acting-for-another': { status: 403 },
  'absence-overlaps': { status: 409 },
  'absence-over': { status: 409 },
  'deputy-away': { status: 409 },
  'deputising-too-long': { status: 409 },
  // accounts, parameters, drafts
  'login-taken': { status: 409 },
  'own-account': { status: 409 },
  'account-unknown': { status: 404 },
  'holiday-exists': { status: 409 },
  'parameter-unknown': { status: 404 },
  'parameter-past': { status: 409 },
  'parameter-unchanged': { status: 409 },
  'proposal-open': { status: 409 },
  'proposal-over': { status: 409 },
  // versions of a procedure
  'sop-version-unknown': { status: 409 },
  'sop-version-not-in-force': { status: 409 },
  'sop-past': { status: 409 },
  'sop-change-open': { status: 409 },
  'sop-change-not-open': { status: 409 },
  'draft-limit': { status: 409 },
  // files
  'file-empty': { status: 422 },
  'file-too-large': { status: 413 },
  'file-name': { status: 422 },
  'file-type': { status: 415 },
  'file-type-differs': { status: 415 },
  'file-broken': { status: 422 },
  'file-encrypted': { status: 422 },
  'file-active': { status: 422 },
  'file-bomb': { status: 422 },
  'file-two-faced': { status: 422 },
  'file-virus': { status: 422 },
  'file-known': { status: 409 },
  'file-limit': { status: 409 },
  'file-withdrawn': { status: 409 },
  'file-damaged': { status: 409 },
  'file-unscanned': { status: 409 },
  'file-link-ended': { status: 404 },
  // the house
  'known-limit': { status: 429 },
  'too-many-requests': { status: 429 },
  'glass-limit': { status: 429 },
  'service-down': { status: 503 },
  'server-error': { status: 500 },
} as const satisfies Record<string, Readonly<{ status: number }>>
export type ProblemCode = keyof typeof problems

/** Whether `code` is in the table; a refusal with another code is a bug. */
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code)

/** Keys of the catalogs that speak for a code. */
export const problemKeys = (code: ProblemCode) => ({ title: `problem.${code}.title`, detail: `problem.${code}.detail` }) as const

/** One field at fault: `path` into the form, `code` of the catalog `field-error.*`, `message` in the caller's language. */
const FieldProblem = z.object({ path: z.string(), code: z.string(), message: z.string() })

/** RFC 9457 problem details; `current` is the newer view after `changed-meanwhile`, `known` whom to ask after `only-known`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.string(),
  law: z.string().optional(),
  requestId: z.string(),
  errors: z.array(FieldProblem).optional(),
  current: CaseView.optional(),
  known: CaseKnown.optional(),
})
export type Problem = z.infer<typeof Problem>
