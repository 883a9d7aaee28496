import { Refusal } from '@nrm/sop/refusal'
import { regionOf, territories } from '@nrm/sop/territories'

const known = new Set(territories.map((unit) => unit.code))

/** Territory and region of a SOATO code. @throws Refusal `form-invalid` for a code that is not in the classifier */
export function placeOf(code: string): { territory: string; region: string } {
  if (code === '17' || !known.has(code)) throw new Refusal('form-invalid', {}, [{ path: 'territory', code: 'not-in-list' }])
  return { territory: code, region: regionOf(code) }
}
