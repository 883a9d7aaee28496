import type { Vault } from '@nrm/vault/vault'

/** What the person said about the own data; `right` is what should stand in the place of `wrong`. */
export type RightWords = Readonly<{ wrong: string; right: string | null }>

/** Closed with the root of the case, for this request alone: the words go when the case goes. */
export const sealedWords = (vault: Vault, caseId: string, root: string, id: string, words: RightWords): Promise<Buffer> =>
  vault.bind(placeOf(caseId, root, id), Buffer.from(JSON.stringify(words)))

/** The words again. @param sealed base64 @throws Erased, NotOpened */
export const openedWords = async (vault: Vault, caseId: string, root: string, id: string, sealed: string): Promise<RightWords> =>
  JSON.parse((await vault.unbind(placeOf(caseId, root, id), Buffer.from(sealed, 'base64'))).toString('utf8')) as RightWords

const placeOf = (caseId: string, root: string, id: string) => ({ caseId, root: Number(root), compartment: `right ${id}`, version: 1 })
