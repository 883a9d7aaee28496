import { said } from './facts.ts'
import type { Forms } from './scene.ts'

/** Answers of the Inson social worker, procedure F. */
export const childForms: Forms = {
  'guardian.appointed': ({ at }) => ({ guardianSuspected: 'no', guardianKind: 'social-centre', appointedOn: at.slice(0, 10) }),
  'bia.done': ({ subject }) => ({
    childHeard: 'in-person',
    panel: ['psychologist', 'social-worker'],
    weighed: ['views', 'safety', 'family-unity', 'health'],
    biaFindings: said('reasons', subject.writes),
  }),
  'placement.decided': () => ({ placement: 'own-family' }),
  'bid.done': ({ subject, random }) => ({
    durableSolution: random.pick(['family', 'family', 'alternative-care']),
    panel: ['psychologist', 'social-worker', 'guardian'],
    childHeard: 'in-person',
    bidReasons: said('reasons', subject.writes),
  }),
}
