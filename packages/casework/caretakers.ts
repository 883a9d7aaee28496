import { regionOf } from '@nrm/sop/territories'
import type { Receiver } from './case-keys.ts'
import { mayReceive } from './recipients.ts'
import type { Reference } from './reference.ts'

const careKinds = new Set(['rehabilitation_centre', 'inson_centre', 'ngo'])

/** The office as one that can receive clinical keys: it cares for people and has a key. */
export function receiver(reference: Reference, officeId: string | null): Receiver[] {
  const office = officeId === null ? undefined : reference.offices.get(officeId)
  const key = officeId === null ? undefined : reference.officeKeys.get(officeId)
  if (!office || !key || !careKinds.has(office.kind)) return []
  return [{ office: office.id, version: key.version, publicKey: key.public_key }]
}

/**
 * Who may come to care for somebody in a territory before anybody does: the rehabilitation centres, and the offices of the region that take
 * people in. What an officer hears of injuries is closed to these, and to the officer too.
 */
export const caretakers = (reference: Reference, territory: string): Receiver[] =>
  [...reference.offices.values()]
    .filter((office) => office.kind === 'rehabilitation_centre' || office.region_code === regionOf(territory))
    .filter((office) => mayReceive(reference, office))
    .flatMap((office) => receiver(reference, office.id))
