import { formatDate, formatMoment } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'

/** An instant on the wall clock of Tashkent. */
export function Moment({ at }: { at: string }) {
  const { language } = useFrame()
  return <time dateTime={at}>{formatMoment(language, at)}</time>
}

/** A day, or the day of an instant in Tashkent. */
export function Day({ on }: { on: string }) {
  const { language } = useFrame()
  return <time dateTime={on}>{formatDate(language, on)}</time>
}
