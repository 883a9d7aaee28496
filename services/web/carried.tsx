import type { Body } from './visit.ts'

/** A form that was sent and had to wait: where it goes, and every answer in it. */
export type Carried = Readonly<{ address: string; answers: readonly (readonly [string, string])[] }>

// What proves who sends is never carried on; everything else is.
const proofs = new Set(['_csrf', '_proof', '_login', '_password', '_otp', '_passkey', '_prf', '_current', '_next'])

/** What a form held, without the proof of who sent it. */
export const carriedOf = (address: string, body: Body): Carried => ({
  address,
  answers: Object.entries(body)
    .filter(([name]) => !proofs.has(name))
    .flatMap(([name, value]) => [value ?? []].flat().map((one) => [name, one] as const)),
})

/** The answers in a form that asks for something else first. */
export const CarriedFields = ({ carried: { answers } }: { carried: Carried }) => (
  <>
    {answers.map(([name, value], index) => (
      <input key={`${index}${name}`} type="hidden" name={name} value={value} />
    ))}
  </>
)
