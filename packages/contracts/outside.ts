import { z } from 'zod'

/** Houses outside that prove who somebody is. */
const BrokerName = z.enum(['one-id', 'e-imzo'])
/** Those this system is connected with; none where nothing is set up. */
export const Brokers = z.object({ brokers: z.array(BrokerName) })

/** `ticket` is a secret of the browser until the answer came; then either an address to go to or a text to sign. */
export const OutsideBegun = z.object({ ticket: z.string(), address: z.string().nullable(), challenge: z.string().nullable() })
export type OutsideBegun = z.infer<typeof OutsideBegun>

const Ticket = z.string().regex(/^[\w-]{43}$/)
export const OutsideBegin = z.strictObject({ broker: BrokerName })
/** Code and state of a redirect (OneID), or the signature over the text, PKCS#7 in base64 (E-IMZO). */
export const OutsideAnswer = z.strictObject({
  broker: BrokerName,
  ticket: Ticket,
  state: z.string().max(200).optional(),
  code: z.string().max(400).optional(),
  signed: z.string().max(100_000).optional(),
})
export const OutsideCode = z.strictObject({ ticket: Ticket, otp: z.string().regex(/^\d{6}$/) })
export const OutsideConfirm = z.strictObject({ ticket: Ticket })

/** Whom the house names; shown once, kept nowhere. */
export const OutsideNamed = z.object({ name: z.string() })
/** Whether the own account is linked, and with whom one may link it. */
export const OutsideLink = z.object({ linked: z.boolean(), brokers: z.array(BrokerName) })
export type OutsideLink = z.infer<typeof OutsideLink>
