import { z } from 'zod'
import { Instant } from './instant.ts'

/** One place where an account is signed in. `device` is a family of browser and system, null where unknown; `isThis` is the caller's own. */
export const SessionLine = z.object({
  id: z.uuid(),
  startedAt: Instant,
  seenAt: Instant,
  device: z.string().nullable(),
  address: z.string().nullable(),
  isThis: z.boolean(),
})
export type SessionLine = z.infer<typeof SessionLine>

/** A password as it is sent; whether it is good enough is said field by field, with reasons. */
export const Password = z.string().min(1).max(256)
const OneTimeCode = z.string().regex(/^\d{6}$/)

/** Proof that the officer of the session is still there; the code where the account has a second factor. */
export const Confirm = z.strictObject({ password: Password, otp: OneTimeCode.optional() })

/** What an authenticator is asked, as `PublicKeyCredential.parse…OptionsFromJSON` takes it (WebAuthn level 3, 5.1.8 and 5.1.9). */
export const PasskeyOptions = z.looseObject({ challenge: z.string() })
/** The same as a confirmation; none where the caller has no passkey. */
export const PasskeyAsked = z.object({ options: PasskeyOptions.nullable() })
/**
 * What the authenticator answered, as `toJSON` of the credential gives it. `prf` is what the PRF extension gave, 32 bytes in base64url:
 * it opens the keys of an office and is kept nowhere.
 */
export const PasskeyAnswer = z.strictObject({
  credential: z.looseObject({ id: z.string().min(1).max(1400), response: z.record(z.string().max(60), z.unknown()) }),
  prf: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional(),
})
export const PasskeyAdd = PasskeyAnswer.extend({ name: z.string().trim().min(1).max(60) })

/** The password as it was and as it shall be. */
export const PasswordChange = z.strictObject({ current: Password, next: Password })

/** A passkey of the caller's, by the name the caller gave it. */
const PasskeyLine = z.object({ id: z.uuid(), name: z.string(), createdAt: Instant, lastUsedAt: Instant.nullable() })
/** How the caller signs in: whether an authenticator is set up beside the password, and every passkey. */
export const SignInWays = z.object({ secondFactor: z.boolean(), passkeys: z.array(PasskeyLine) })
export type SignInWays = z.infer<typeof SignInWays>

/** A secret for another authenticator, and the address it is set up from; shown once. */
export const FactorProposed = z.object({ secret: z.string(), otpauth: z.string() })
export const FactorTaken = z.strictObject({ otp: OneTimeCode })

/** A recovery that waits for a second person, or for its officer. */
export const RecoveryLine = z.object({
  id: z.uuid(),
  account: z.uuid(),
  login: z.string(),
  name: z.string(),
  openedBy: z.string(),
  openedAt: Instant,
  expiresAt: Instant,
  isApproved: z.boolean(),
  mayApprove: z.boolean(),
})
export type RecoveryLine = z.infer<typeof RecoveryLine>
/** Answered once to whoever approves, to be handed over in person. */
export const RecoveryCode = z.object({ code: z.string() })
export const RecoveryBegin = z.strictObject({ login: z.string().min(1).max(64), code: z.string().min(1).max(80) })
export const Recover = RecoveryBegin.extend({ password: Password, otp: OneTimeCode })
