import { met, metWith, tested, written } from './item.ts'
import { t } from './proofs.ts'

const dump = tested(
  'services/api/canary.db.test.ts > a stolen database names nobody: no row, no file and no log of writes holds a mark, in any script and encoding',
)

export const v14 = [
  met('14.1.1', 2, 'Data are sorted by how much they must be protected', written('Classes of data')),
  met('14.1.2', 2, 'Each class has its rules', written('Classes of data')),
  met(
    '14.2.1',
    1,
    'Addresses hold nothing of a person',
    tested('services/api/canary.db.test.ts > no address in any answer, no header and no problem holds a mark'),
    tested('services/api/log.test.ts > a name in a body, a query, a path, a header or a failure reaches no line of the log'),
  ),
  met('14.2.2', 2, 'Nothing is kept on the way', t.webHeaders, t.apiHeaders),
  met('14.2.3', 2, 'Nothing goes to strangers', t.webHeaders, t.noCalls),
  met(
    '14.2.4',
    2,
    'The rules of each class hold',
    dump,
    tested('services/api/canary.db.test.ts > no line of the log holds a mark'),
    tested(
      'services/api/canary.db.test.ts > no payload of a job, no notice, no entry of the evidence log, no fact of a case or a referral holds a mark',
    ),
  ),
  metWith(
    'Drafts go by themselves; a case is proposed for destruction when its time is over, and goes by the word of two.',
    met(
      '14.2.7',
      3,
      'What is no longer needed goes',
      tested(
        'packages/casework/destruction.db.test.ts > it is kept as long as the law of its end says; until then nobody may propose anything',
      ),
      tested('packages/casework/drafts.db.test.ts > what nobody took up again in thirty days is deleted, and not shown in the meantime'),
    ),
  ),
  metWith(
    'The original stays sealed, because it is evidence, and opens for a reason on record.',
    met(
      '14.2.8',
      3,
      'Metadata is taken out of files',
      tested('packages/files/inspect.test.ts > $title: the copy is taken itself, has nothing left to take out, and names nobody'),
      tested(
        'packages/casework/files.db.test.ts > opens as a copy without its metadata, under a name that says nothing, and the look is in custody and log',
      ),
    ),
  ),
  met(
    '14.3.1',
    1,
    'After signing out the browser holds nothing',
    tested('services/web/headers.test.ts > signing out tells the browser to throw away what it kept'),
    tested('services/web/e2e/keeping-out.e2e.test.ts > after signing out, the way back in the browser shows nothing of a case'),
  ),
  met('14.3.2', 2, 'Browsers are told to keep nothing', t.webHeaders, t.apiHeaders),
  met(
    '14.3.3',
    2,
    'Nothing of a person lies in the storage of a browser',
    tested('packages/testkit/dangerous-words.test.ts > keep nothing in the browser and make no markup'),
    tested('services/web/e2e/watch.e2e.test.ts > a page that keeps something, asks others, complains or has a nameless field is noticed'),
  ),
]
