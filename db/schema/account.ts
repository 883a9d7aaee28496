import { bigint, boolean, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant, nrm } from './nrm.ts'

/** Officers. Password, secret and last code are written, never listed: the application role has no right to read them. */
export const account = nrm.table('account', {
  id: uuid('id').primaryKey(),
  login: text('login').notNull(),
  name: text('name').notNull(),
  role: text('role').notNull(),
  officeId: uuid('office_id').notNull(),
  language: text('language').notNull(),
  passwordHash: text('password_hash').notNull(),
  passwordGiven: boolean('password_given').notNull(),
  otpSecret: text('otp_secret'),
  otpPending: text('otp_pending'),
  otpStep: bigint('otp_step', { mode: 'number' }),
  secondFactor: boolean('second_factor'),
  disabledAt: instant('disabled_at'),
  lastSignInAt: instant('last_sign_in_at'),
  createdAt: instant('created_at').notNull(),
  personKey: bytes('person_key'),
  personLinked: boolean('person_linked'),
})
