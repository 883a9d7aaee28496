import { met, tested, written } from './item.ts'
import { t } from './proofs.ts'

export const v02 = [
  met('2.1.1', 1, 'The rules of input are written down', written('What comes in')),
  met('2.1.2', 2, 'Rules between items are written down', written('What comes in')),
  met('2.1.3', 2, 'Limits of use are written down', written('Limits')),
  met(
    '2.2.1',
    1,
    'Every input is checked against what is expected',
    tested(
      'services/api/half-written.db.test.ts > a form with one thing wrong with it is a coded problem or is done, and what is refused leaves nothing but its trace',
    ),
    t.hostile,
  ),
  met('2.2.2', 1, 'The server checks', t.hostile, t.fuzz),
  met(
    '2.2.3',
    2,
    'Items are checked together',
    tested('packages/sop/registrations.test.ts > what is missing or wrong is named field by field'),
    tested('packages/sop/pinfl.test.ts > any one wrong digit among the serial is noticed'),
  ),
  met(
    '2.3.1',
    1,
    'Steps come in their order',
    t.eachStep,
    tested('packages/casework/model.db.test.ts > whatever officers do in whatever order, the door stands where the pure SOP stands'),
  ),
  met(
    '2.3.2',
    2,
    'Limits of use hold',
    tested('packages/casework/drafts.db.test.ts > fifty drafts, a quarter of a megabyte each and steps of the SOP: that is the limit'),
    tested('packages/sop/session.test.ts > a decision is put off once and no more'),
    tested('packages/casework/break-glass.db.test.ts > so many uses a day and no more; the refused one is on record'),
  ),
  met(
    '2.3.3',
    2,
    'An act happens whole or not at all',
    tested(
      'packages/casework/door-atomicity.db.test.ts > %s at any table an act writes leaves no trace, and the same act succeeds afterwards',
    ),
  ),
  met(
    '2.3.4',
    2,
    'What is there once is given once',
    tested('packages/casework/door-racing.db.test.ts > of 50 who race for $name exactly one wins (round $round)'),
  ),
  met(
    '2.3.5',
    3,
    'Grave acts need two people',
    tested('packages/sop/decide.test.ts > a negative finding needs a second person, who is not even offered the step when it is the first'),
    tested('packages/sop/session.test.ts > two members without a conflict who agree make a decision the chair can sign'),
    tested('packages/casework/destruction.db.test.ts > it takes another person to approve, and of two who approve at once one does'),
  ),
  met(
    '2.4.1',
    2,
    'Machines that ask too much are slowed',
    tested('services/api/limits.test.ts > whoever claims another address with every request is counted as one'),
    tested('services/api/session.db.test.ts > from one address only so often in a minute'),
    tested(
      'packages/casework/known-elsewhere.db.test.ts > an account asks so often in an hour and no more; the attempt is on record, and a registration goes on',
    ),
  ),
]
