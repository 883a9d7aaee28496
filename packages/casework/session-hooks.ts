/** What an officer proved to be present with, as far as keys may be derived from it; never kept, never logged. */
export type UnlockSecret =
  | Readonly<{ kind: 'password'; password: string }>
  /** Output of the PRF extension of a passkey: 32 bytes that only this authenticator gives for this house. */
  | Readonly<{ kind: 'prf'; credential: string; output: Uint8Array }>

/** Who wants to know when a session begins and ends in this process: the keeper of the keys of offices. */
export type SessionHooks = Readonly<{
  /** After a successful sign-in or confirmation, before its answer. */
  onUnlock?: (session: string, account: string, secret: UnlockSecret) => Promise<void>
  /** After signing out, revocation or a theft noticed. A session may also simply run out, which nobody is told. */
  onEnd?: (session: string) => void
}>

/** Tells of every session that ended. */
export function tellEnded(hooks: SessionHooks | undefined, sessions: readonly Readonly<{ session: string }>[]): void {
  for (const { session } of sessions) hooks?.onEnd?.(session)
}
