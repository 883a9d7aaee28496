import { met, tested, written } from './item.ts'

const evaluators = tested(
  'db/need-to-know.db.test.ts > a million random questions who sees, reads and may do what: the database, the SOP and the tables written by hand give one answer',
)

export const v08 = [
  met(
    '8.1.1',
    1,
    'Who may do what with which data is written down',
    written('Who may do and see what'),
    written('sop/identification.md > Steps'),
  ),
  met(
    '8.1.2',
    2,
    'Rules of fields, by state, are written down',
    written('Who may do and see what'),
    tested('packages/sop/visibility.test.ts > every role in every relation and state reads exactly what the table of roles gives it'),
  ),
  met(
    '8.2.1',
    1,
    'Functions are for whom they are meant',
    tested('services/api/permission.db.test.ts > over HTTP every officer is answered at every step as the SOP read by hand: %s'),
    evaluators,
  ),
  met(
    '8.2.2',
    1,
    'Data are for whom they are meant',
    tested(
      'services/api/foreign-ids.db.test.ts > every act on a case, a handover, a draft, a message or a review answers a stranger as if it were not there, and changes nothing',
    ),
    tested(
      'services/api/permission.db.test.ts > over HTTP a handover is refused on the case and on the handover: foreign referrals answer as if they were not there',
    ),
    tested(
      'services/api/permission.db.test.ts > over HTTP a case is shown to whom it may be known, with the records open to him and the steps he may take: %s',
    ),
  ),
  met(
    '8.2.3',
    2,
    'Fields are for whom they are meant',
    tested(
      'db/reading-permission.db.test.ts > raw SQL as the API shows of what steps wrote only the compartments open to the officer, in every situation',
    ),
    tested(
      'services/api/fuzz.db.test.ts > 4,000 requests made of the published contract, as every role, are answered as it says and never with more than the role may read',
    ),
  ),
  met(
    '8.3.1',
    1,
    'The server decides',
    tested('services/api/permission.db.test.ts > over HTTP every officer is answered at every step as the SOP read by hand: %s'),
    tested('db/step-permission.db.test.ts > a raw UPDATE as the API moves a procedure exactly where role, place and state allow it: %s'),
  ),
  met(
    '8.3.2',
    3,
    'A change of rights holds at once',
    tested('packages/casework/sign-in.db.test.ts > moving an officer ends the session at once'),
    tested('services/api/session.db.test.ts > ends at once when the account is %s'),
    tested(
      'packages/casework/deputies.db.test.ts > ends with the next request when it is ended, when the absent officer is moved or disabled, and when the deputy is',
    ),
  ),
  met(
    '8.4.1',
    2,
    'One territory does not reach another',
    evaluators,
    tested(
      'db/reading-permission.db.test.ts > raw SQL as the API shows of %s the rows of the cases the officer sees, of receipts also the own ones, and no other',
    ),
  ),
]
