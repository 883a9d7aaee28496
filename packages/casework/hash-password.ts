import { hash, verify } from '@node-rs/argon2'

// OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane. Argon2id is the library's default.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Hashes a password with Argon2id; the same signs typed on another keyboard are the same password (NIST SP 800-63B-4 3.1.1.2). */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), cost)

/** Whether a password is the one hashed. Without a hash it takes the same time and says no: an unknown login must not answer sooner. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobodys), password.normalize('NFKC')).catch(() => false)
  return stored !== null && matches
}

const nobodys = hashPassword('a password nobody has')
