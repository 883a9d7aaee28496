import { z } from 'zod'
import { Instant } from './view.ts'

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

/** The password as it was and as it shall be. */
export const PasswordChange = z.strictObject({ current: Password, next: Password })

/** How the caller signs in: whether an authenticator is set up beside the password. */
export const SignInWays = z.object({ secondFactor: z.boolean() })
export type SignInWays = z.infer<typeof SignInWays>

/** A secret for another authenticator, and the address it is set up from; shown once. */
export const FactorProposed = z.object({ secret: z.string(), otpauth: z.string() })
export const FactorTaken = z.strictObject({ otp: OneTimeCode })
