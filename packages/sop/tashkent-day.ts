/** Calendar day of an instant in Tashkent, YYYY-MM-DD; UTC+5 without summer time. */
export const tashkentDay = (moment: string): string => new Date(Date.parse(moment) + 5 * 3_600_000).toISOString().slice(0, 10)
