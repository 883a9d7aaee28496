import type { Migration } from '../migration.ts'

/** From version 1 of procedure A to version 2: states keep their names; one that was split goes by the age in question. */
export const identificationTo2: Migration = {
  procedure: 'identification',
  from: 1,
  to: 2,
  states: {
    signalled: 'signalled',
    'in-contact': 'in-contact',
    informed: 'informed',
    assessed: { fact: 'child', values: { no: 'assessed' }, otherwise: 'assessed-child' },
    // Proposed and to be reviewed under the rules it was proposed by; a case that is returned may be moved then.
    'negative-review': { stays: 'second-person-decides' },
    'pending-validation': 'pending-validation',
    presumed: 'presumed',
    'not-presumed': 'not-presumed',
    declined: 'declined',
    'no-contact': 'no-contact',
    // The person goes on in the other case.
    merged: { stays: 'merged' },
    joined: { stays: 'merged' },
  },
  adds: { representativeHeard: false },
}
