import { z } from 'zod'

/**
 * The key to the clinical notes of the caller's office. `open`: this sign-in opens them. `needed` is how many members must still agree before
 * a colleague can; null where the colleague has not signed in yet.
 */
export const OfficeKeys = z.object({
  open: z.boolean(),
  colleagues: z.array(
    z.object({ id: z.uuid(), name: z.string(), opens: z.boolean(), lost: z.boolean(), needed: z.number().int().min(0).nullable() }),
  ),
})
export type OfficeKeys = z.infer<typeof OfficeKeys>

export const Admission = z.strictObject({ account: z.uuid() })
/** `approved`: another member must say so too. */
export const Admitted = z.object({ said: z.enum(['approved', 'admitted']) })
