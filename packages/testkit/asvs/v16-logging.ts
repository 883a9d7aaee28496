import { met, metWith, missed, seen, tested, written } from './item.ts'

const noMark = tested('services/api/canary.db.test.ts > no line of the log holds a mark')

export const v16 = [
  met('16.1.1', 2, 'Logs are listed', written('Logs')),
  met(
    '16.2.1',
    2,
    'An entry says who, what, where and when',
    tested('packages/casework/audit.db.test.ts > the commission sees who did and who looked at a case, by number and by id'),
    tested('services/api/log.test.ts > a line names the route by its pattern, the status, the time and the request'),
  ),
  met('16.2.2', 2, 'Clocks agree, times are UTC', written('What the operator does'), seen('entries and lines carry UTC with a Z')),
  met('16.2.3', 2, 'Logs go where the list says', written('Logs'), seen('services write to standard output only; npm start to its folder')),
  met(
    '16.2.4',
    2,
    'Logs can be read by machines',
    tested('services/api/log.test.ts > a line names the route by its pattern, the status, the time and the request'),
  ),
  met(
    '16.2.5',
    2,
    'Logs hold no secrets and nobody’s data',
    noMark,
    tested('services/local/cluster/server-log.test.ts > a row that fails is named in the log of the server, what stands in it is not'),
  ),
  met(
    '16.3.1',
    2,
    'Every sign-in is on record',
    tested(
      'packages/casework/sign-in.db.test.ts > a wrong password, an unknown login and a disabled account are one answer, and each is on record',
    ),
  ),
  met(
    '16.3.2',
    2,
    'What was refused is on record',
    tested(
      'packages/casework/door-atomicity.db.test.ts > a refusal leaves its trace in the evidence log and changes nothing else, also when only the database can tell',
    ),
    tested('packages/casework/view-case.db.test.ts > absent and closed are one answer, and both attempts are on record'),
  ),
  metWith(
    'A look into a list of cases (numbers, states, dates) is a line of the API and no entry.',
    met(
      '16.3.2',
      3,
      'Every look at a person’s data is on record, without the data',
      tested('packages/casework/view-case.db.test.ts > a look at a case is on record with the office that looked'),
      tested(
        'packages/casework/identity.db.test.ts > the identity opens to those who identified, care or supervise, to nobody else, and every try is one entry: %s',
      ),
      tested('packages/casework/search.db.test.ts > the log learns that somebody searched and with how many hashes, never for whom'),
      tested(
        'packages/casework/files.db.test.ts > opens as a copy without its metadata, under a name that says nothing, and the look is in custody and log',
      ),
    ),
  ),
  met(
    '16.3.3',
    2,
    'Tries to go round a rule are on record',
    tested(
      'packages/casework/break-glass.db.test.ts > an administrator, a member and the National Commission break into nothing, and the attempt is on record',
    ),
    tested('packages/casework/administration.db.test.ts > %s administers nothing, and every attempt is on record'),
    tested(
      'services/api/half-written.db.test.ts > a form with one thing wrong with it is a coded problem or is done, and what is refused leaves nothing but its trace',
    ),
  ),
  met(
    '16.3.4',
    2,
    'What broke is on record',
    tested('services/api/fault.test.ts > what is written of a failure names its kind, code and place and nothing a message could hold'),
    tested('services/api/last-word.test.ts > %s is written down without its words, and the process ends'),
  ),
  met(
    '16.4.1',
    2,
    'Nothing typed breaks a line of the log',
    tested('services/api/log.test.ts > a name in a body, a query, a path, a header or a failure reaches no line of the log'),
  ),
  metWith(
    'The lines of the services are protected by the operator’s machine only.',
    met(
      '16.4.2',
      2,
      'The log cannot be changed unseen',
      tested('db/bare-hands.db.test.ts > the API cannot %s, whoever is signed in'),
      tested('packages/casework/verify-log.db.test.ts > somebody with every right over the database'),
      tested('db/bare-hands.db.test.ts > the stand-alone auditor reads the log and no case, and changes nothing'),
    ),
  ),
  missed(
    '16.4.3',
    2,
    'Logs are copied to another system',
    'what the operator must do is written down; nothing that carries them is shipped yet',
  ),
  met(
    '16.5.1',
    2,
    'Errors tell nothing of the inside',
    tested('services/api/headers.test.ts > a failure inside says nothing of the inside'),
  ),
  met(
    '16.5.2',
    2,
    'A part that fails takes no other along',
    tested('services/web/app.test.ts > an API that does not answer is a page that says nothing was lost'),
    tested(
      'db/lost-connection.db.test.ts > a transaction whose connection is lost says so at once, however many statements were under way, and the pool goes on',
    ),
    tested('packages/casework/files.db.test.ts > evidence is kept, marked, and closed until it was looked through'),
  ),
  met(
    '16.5.3',
    2,
    'A failure opens nothing',
    tested(
      'packages/casework/door-atomicity.db.test.ts > %s at any table an act writes leaves no trace, and the same act succeeds afterwards',
    ),
    tested('packages/casework/identity.db.test.ts > %s shows nothing when its entry cannot be written'),
  ),
]
