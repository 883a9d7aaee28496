import { met, missed, tested, written } from './item.ts'
import { t } from './proofs.ts'

export const v15 = [
  met('15.1.1', 1, 'How soon libraries are mended is written down', written('Libraries')),
  met(
    '15.1.2',
    2,
    'A bill of materials',
    tested('services/local/sbom/sbom.test.ts > names every library that a shipped package asks for, and all that these ask for'),
    tested('services/local/sbom/sbom.test.ts > gives each its version, licence, address and the hash of the lockfile'),
    tested(
      'packages/testkit/dependencies-doc.test.ts > every library of the catalog has a line with its licence, and no line outlives its library',
    ),
  ),
  met('15.1.3', 2, 'What costs much is written down', written('What costs much')),
  missed(
    '15.2.1',
    1,
    'No library is older than its flaws allow',
    'no list of known flaws could be asked from here (the registry answered 405 to pnpm audit on 2026-11-24); the operator’s CI must ask one with the bill of materials',
  ),
  met(
    '15.2.2',
    2,
    'What costs much cannot choke the rest',
    tested('packages/files/inspect-apart.test.ts > a file that takes too long is refused, and the process goes on'),
    tested(
      'db/lost-connection.db.test.ts > of many who wait for few connections each gets one in turn, also when connections break meanwhile',
    ),
    tested('services/api/limits.test.ts > whoever claims another address with every request is counted as one'),
  ),
  met(
    '15.2.3',
    2,
    'Nothing of tests is shipped',
    tested('packages/testkit/imports.test.ts > nothing that is shipped imports what is there for tests'),
    tested('services/local/sbom/sbom.test.ts > holds nothing of the tests and of a local start'),
  ),
  met(
    '15.3.1',
    1,
    'Answers hold what is needed and no more',
    t.fuzz,
    tested(
      'packages/testkit/contract-views.db.test.ts > a case in the situation "%s" is shown as the contract says, to every officer who may see it',
    ),
  ),
  met('15.3.2', 2, 'Calls follow no redirect', t.noCalls),
  met(
    '15.3.3',
    2,
    'Fields nobody asked for are refused',
    t.hostile,
    tested('packages/casework/administration.db.test.ts > nobody changes the own rights: %j'),
    tested('services/web/forms/from-body.test.ts > fields nobody asked for are not passed on'),
  ),
  met(
    '15.3.4',
    2,
    'The address of the asker is the true one',
    tested('services/api/limits.test.ts > whoever claims another address with every request is counted as one'),
    tested('services/api/limits.test.ts > the web on the same machine is believed whom it speaks for'),
  ),
  met('15.3.5', 2, 'Types are strict', t.fuzz, t.hostile),
  met('15.3.6', 2, 'Prototypes cannot be poisoned', t.hostile, t.fuzz),
  met(
    '15.3.7',
    2,
    'A field sent twice is no trick',
    t.hostile,
    tested('services/web/forms/from-body.test.ts > fields nobody asked for are not passed on'),
  ),
  met(
    '15.4.2',
    3,
    'Check and act are one',
    tested('packages/casework/door-racing.db.test.ts > of 50 who race for $name exactly one wins (round $round)'),
    tested('services/api/racing.db.test.ts > of 50 requests at once exactly one is done, everybody else hears of the newer state: %s'),
  ),
]
