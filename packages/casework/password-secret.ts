import { hashRaw } from '@node-rs/argon2'
import type { Unlocking } from './unlock.ts'

// As for the stored hash of a password (hash-password.ts); the salt is another one, so neither tells the other.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 } as const

/** Unlocking by password: Argon2id makes the key that closes the private half. */
export const byPassword = (password: string): Unlocking => ({
  method: 'password',
  secretFor: (salt) => hashRaw(password, { ...cost, salt: Buffer.from(salt) }),
})
