import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { IdentitySettings } from './brokers.ts'

const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

/** What the environment may say of houses outside; without `PUBLIC_URL` there is none. The secret and the roots come as files. */
export const identityEnvironment = {
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ONEID_URL: z.url({ protocol: /^https?$/ }).optional(),
  ONEID_CLIENT_ID: z.string().min(1).optional(),
  ONEID_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  ONEID_SCOPE: z.string().min(1).optional(),
  EIMZO_ROOTS_FILE: z.string().min(1).optional(),
}
type Given = Readonly<Partial<Record<keyof typeof identityEnvironment, string | undefined>>>

/** Settings of the adapters. Each is complete or absent. @throws Error when a house is half set up */
export function identitySettings(given: Given): IdentitySettings {
  const origin = given.PUBLIC_URL ? new URL(given.PUBLIC_URL).origin : null
  const one = [given.ONEID_URL, given.ONEID_CLIENT_ID, given.ONEID_CLIENT_SECRET_FILE]
  if (!origin && (given.ONEID_URL || given.EIMZO_ROOTS_FILE)) throw new Error('PUBLIC_URL is needed for OneID and E-IMZO')
  if (one.some(Boolean) && !one.every(Boolean)) throw new Error('OneID needs ONEID_URL, ONEID_CLIENT_ID and ONEID_CLIENT_SECRET_FILE')
  const [url, clientId, secretFile] = one
  return {
    ...(origin && url && clientId && secretFile
      ? {
          oneId: {
            url,
            clientId,
            clientSecret: readFileSync(secretFile, 'utf8').trim(),
            scope: given.ONEID_SCOPE ?? clientId,
            redirectUri: `${origin}/sign-in/one-id/return`,
          },
        }
      : {}),
    ...(origin && given.EIMZO_ROOTS_FILE
      ? { eImzo: { roots: readFileSync(given.EIMZO_ROOTS_FILE, 'utf8').match(pem) ?? [], audience: origin } }
      : {}),
  }
}
