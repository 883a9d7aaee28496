import { custodyActs, evidenceKindNames } from '@nrm/sop/evidence'
import { z } from 'zod'
import { Instant } from './instant.ts'
import { OfficeRef } from './view.ts'

/** One line of the custody of a file: what happened, who had it, and whether it was compared with its hash. */
const CustodyLine = z.object({
  act: z.enum(custodyActs),
  at: Instant,
  actor: z.string().nullable(),
  office: OfficeRef.nullable(),
  to: OfficeRef.nullable(),
  whole: z.boolean().nullable(),
  code: z.string().nullable(),
})
/** A file of a case. Name, description and hash are null where the key is closed to the reader. */
const FileView = z.object({
  id: z.uuid(),
  place: z.number().int(),
  kind: z.string(),
  type: z.string(),
  size: z.number().int(),
  stripped: z.array(z.string()),
  name: z.string().nullable(),
  description: z.string().nullable(),
  sha256: z.string().nullable(),
  scan: z.enum(['clean', 'unscanned', 'infected']),
  isDamaged: z.boolean(),
  at: Instant,
  office: OfficeRef.nullable(),
  withdrawn: z.object({ at: Instant, reason: z.string(), note: z.string().nullable() }).nullable(),
  custody: z.array(CustodyLine),
})
/** Files of a case, the kinds the caller may add, and what is taken. */
export const FileList = z.object({
  case: z.object({ id: z.uuid(), number: z.string() }),
  files: z.array(FileView),
  kinds: z.array(z.string()),
  accept: z.string(),
  mostBytes: z.number().int(),
  mostFiles: z.number().int(),
})

/** A form with a file, as it was taken apart. */
const SentFile = z
  .custom<{ name: string; media: string; bytes: Uint8Array }>(
    (part) => typeof part === 'object' && part !== null && 'bytes' in part && part.bytes instanceof Uint8Array,
  )
  .meta({ type: 'string', format: 'binary' })
export const NewFile = z.strictObject({
  kind: z.enum(evidenceKindNames as [string, ...string[]]),
  description: z.string().trim().min(1).max(500),
  file: SentFile,
})
export const AddedFile = z.object({ id: z.uuid() })

/** Which form of a file is wanted; the original takes a reason. */
export const LinkAsked = z.strictObject({ which: z.enum(['copy', 'original']), reason: z.string().max(60).optional() })
/** A link that opens once, within a minute, for whoever asked for it. */
export const FileLink = z.object({ token: z.string(), expiresAt: Instant })
export const WithdrawFile = z.strictObject({ reason: z.string().max(60), note: z.string().max(500).optional() })
export const Verified = z.object({ whole: z.boolean() })
