import { roles } from '@nrm/sop/roles'
import { z } from 'zod'
import { Deputising } from './absences.ts'
import { Instant } from './instant.ts'
import { OfficeRef } from './view.ts'

export const languages = ['uz-Latn', 'uz-Cyrl', 'ru', 'en'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** `otp` is the six-digit code of the authenticator; accounts with a second factor are refused without it. */
export const SignIn = z.strictObject({
  login: z.string().min(1).max(64),
  password: z.string().min(1).max(256),
  otp: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
})

/**
 * Who the caller is. `menu` lists the screens open to the role. A deputy who stands in for somebody has that role, and says so in `actingFor`;
 * `mayActFor` lists whom else the caller may stand in for now.
 */
export const Me = z.object({
  id: z.uuid(),
  login: z.string(),
  name: z.string(),
  role: z.enum(roles),
  office: OfficeRef,
  territory: z.string(),
  language: Language,
  menu: z.array(
    z.enum([
      'home',
      'register',
      'cases',
      'search',
      'referrals',
      'glass',
      'commission',
      'board',
      'anonymous',
      'reviews',
      'retention',
      'sop-versions',
      'keys',
      'absences',
      'audit',
      'oversight',
      'accounts',
      'offices',
      'holidays',
      'parameters',
    ]),
  ),
  actingFor: Deputising.nullable(),
  mayActFor: z.array(Deputising),
})
export type Me = z.infer<typeof Me>

export const Session = z.object({
  accessToken: z.string(),
  accessExpiresAt: Instant,
  refreshToken: z.string(),
  refreshExpiresAt: Instant,
  me: Me,
})
export type Session = z.infer<typeof Session>

export const Refresh = z.strictObject({ refreshToken: z.string().min(20).max(128) })
