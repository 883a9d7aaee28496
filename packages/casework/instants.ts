/** An instant as the API speaks it (ISO 8601, UTC, milliseconds), from PostgreSQL's text or from ISO text. */
export const iso = (instant: string): string => new Date(instant).toISOString()
/** The same for an instant that may be absent. */
export const isoOrNull = (instant: string | null): string | null => (instant === null ? null : iso(instant))
