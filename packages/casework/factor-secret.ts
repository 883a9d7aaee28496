import type { Vault } from '@nrm/vault/vault'

const mark = 'sealed:'

/** Closes the secret of an authenticator for the row it stands in. */
export async function sealSecret({ vault }: Readonly<{ vault: Vault }>, account: string, secret: string): Promise<string> {
  return mark + (await vault.sealSystem(placeOf(account), secret)).toString('base64')
}

/** Opens what `sealSecret` made. @throws NotOpened for what was changed, or belongs to another account */
export const openSecret = async ({ vault }: Readonly<{ vault: Vault }>, account: string, sealed: string): Promise<string> =>
  String(await vault.openSystem(placeOf(account), Buffer.from(sealed.slice(mark.length), 'base64')))

const placeOf = (account: string) => ['account', 'otp_secret', account] as const
