import { asActor } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { countAccounts, type FoundedAccount, type FoundedOffice, foundAccounts, foundOffices } from '@nrm/db/queries/found-directory'
import { sealSecret } from './factor-secret.ts'
import { hashPassword } from './hash-password.ts'
import type { SealedDb } from './sealed-db.ts'
import { newSecondFactor } from './second-factor.ts'

export type OfficeFounded = FoundedOffice
export type AccountFounded = Omit<FoundedAccount, 'passwordHash'> & Readonly<{ password: string }>

const who = { system: true, requestId: 'nrm-found-directory' } as const

/** Whether nobody has an account yet. Worker connection only, as all of this file. */
export const isUnfounded = (db: Db): Promise<boolean> => asActor(db, who, async (tx) => (await countAccounts(tx))[0]?.accounts === 0)

/** A secret for an authenticator. */
export const secondFactorFor = (login: string): string => newSecondFactor(login).secret

/** Puts the first offices and accounts into an empty country, in one transaction and before there is an administrator to do it. */
export async function foundDirectory(db: SealedDb, offices: readonly OfficeFounded[], accounts: readonly AccountFounded[]): Promise<void> {
  const rows = await Promise.all(
    accounts.map(async ({ password, otpSecret, ...account }) => ({
      ...account,
      passwordHash: await hashPassword(password),
      otpSecret: await sealSecret(db, account.id, otpSecret),
    })),
  )
  await asActor(db, who, async (tx) => {
    await Promise.all([foundOffices(tx, offices), foundAccounts(tx, rows)])
  })
}
