import { z } from 'zod'

/** An instant, ISO 8601 in UTC with milliseconds. */
export const Instant = z.iso.datetime()
