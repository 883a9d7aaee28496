import { generateSecret, generateURI, verifySync } from 'otplib'

const PERIOD = 30

/** A new secret of an authenticator, with the address it is set up from; shown once. */
export function newSecondFactor(login: string): { secret: string; otpauth: string } {
  const secret = generateSecret()
  return { secret, otpauth: generateURI({ issuer: 'NRM', label: login, secret }) }
}

/** Time step of a code, null for a wrong one. The step before and after count, for clocks that differ. */
export function stepOfCode(secret: string, code: string, at: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const checked = verifySync({ secret, token: code, epoch: Math.floor(at / 1000), epochTolerance: PERIOD })
  return checked.valid ? Math.floor(at / 1000 / PERIOD) + checked.delta : null
}
