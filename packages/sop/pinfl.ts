/** Result of `checkPinfl`. `hints` are for comparison with what the person says, never a replacement for it. */
export type PinflCheck = Readonly<{
  ok: boolean
  warning: null | 'length' | 'layout' | 'check-digit'
  hints: Readonly<{ sex: 'female' | 'male'; birthDate: string }> | null
}>

const weights = [7, 3, 1] as const
/** First digit: sex and century, 1/2 for the 1800s to 5/6 for the 2000s. */
const centuries = ['18', '19', '20'] as const

/**
 * Checks a PINFL (JSHSHIR): 14 digits, sex and century, birth date DDMMYY, check digit with the weights 7-3-1 modulo 10.
 * It warns and never blocks: numbers issued before 2022 might not all comply. Spaces are ignored.
 * @law Cabinet Resolution No. 177 of 12.04.2022 (lex.uz 5955665, as cited by uz-types)
 */
export function checkPinfl(text: string): PinflCheck {
  const digits = text.replace(/\s+/g, '')
  if (!/^\d{14}$/.test(digits)) return { ok: false, warning: 'length', hints: null }
  const hints = hintsOf(digits)
  if (hints === null) return { ok: false, warning: 'layout', hints: null }
  const sum = [...digits.slice(0, 13)].reduce((total, digit, at) => total + Number(digit) * (weights[at % 3] ?? 0), 0)
  return sum % 10 === Number(digits[13]) ? { ok: true, warning: null, hints } : { ok: false, warning: 'check-digit', hints }
}

function hintsOf(digits: string): PinflCheck['hints'] {
  const first = Number(digits[0])
  const century = centuries[Math.ceil(first / 2) - 1]
  if (century === undefined) return null
  const birthDate = `${century}${digits.slice(5, 7)}-${digits.slice(3, 5)}-${digits.slice(1, 3)}`
  return isDate(birthDate) ? { sex: first % 2 === 1 ? 'male' : 'female', birthDate } : null
}

function isDate(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)
}
