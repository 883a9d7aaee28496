/** How long a provider believes the newest version without looking; a rotation waits longer before it destroys the old one. Milliseconds. */
export const NEWEST_KNOWN_MS = 2_000
