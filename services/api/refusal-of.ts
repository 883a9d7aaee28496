import { Refusal } from '@nrm/sop/refusal'
import { z } from 'zod'
import { fieldErrorsOf } from './field-errors.ts'

type Failure = Readonly<{ code?: unknown; statusCode?: unknown; validationContext?: unknown; cause?: unknown }>

const byFastifyCode: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'not-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'not-json',
  FST_ERR_BAD_URL: 'not-found',
}
/** Serialization failure, deadlock, lock or statement timeout, too many connections, server going down; and the driver's own words for a lost line. */
const passing = /^(40001|40P01|55P03|57014|57P0[123]|53300|08\w{3}|CONNECT(ION)?_\w+|ECONN\w+)$/
/** Text the database cannot hold, should any slip past the rim. */
const unfitText = /^(22021|22P05)$/

/** What an error means to the caller: the refusal it is, or is caused by; null for a bug. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  if (typeof error !== 'object' || error === null) return null
  const { code: name, statusCode, validationContext, cause }: Failure = error
  if (error instanceof z.ZodError && validationContext !== undefined) return unfitRequest(validationContext, error)
  const code = String(name ?? '')
  if (passing.test(code)) return new Refusal('service-down')
  if (unfitText.test(code)) return new Refusal('form-invalid')
  const known = byFastifyCode[code]
  if (known) return new Refusal(known)
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)
    return new Refusal(error instanceof SyntaxError ? 'not-json' : 'request-malformed')
  return cause === undefined ? null : refusalOf(cause)
}

/** A malformed id in the path is answered like an unknown one: absent and invalid look the same. */
function unfitRequest(context: unknown, error: z.ZodError): Refusal {
  if (context === 'params') return new Refusal('not-found')
  if (context === 'headers') return new Refusal(headerCode(error))
  return new Refusal('form-invalid', {}, fieldErrorsOf(error))
}

function headerCode({ issues }: z.ZodError): string {
  const version = issues.find(({ path }) => path[0] === 'if-match')
  if (version) return version.input === undefined ? 'version-missing' : 'request-malformed'
  return 'idempotency-key-missing'
}
