import { met, tested, written } from './item.ts'
import { t } from './proofs.ts'

export const v05 = [
  met('5.1.1', 2, 'Types, sizes and what happens to a bad file are written down', written('Files')),
  met('5.2.1', 1, 'Too large is refused', tested('services/api/files.db.test.ts > a file %s is refused with a code')),
  met(
    '5.2.2',
    1,
    'The content is what the name says',
    t.fileRefused,
    tested('packages/files/inspect.test.ts > there are enough of them, and every one is another'),
  ),
  met('5.2.3', 2, 'What unfolds is measured before', t.fileRefused),
  met(
    '5.3.1',
    1,
    'A stored file never runs',
    tested('packages/casework/files.db.test.ts > names nobody: neither in a dump of the database nor in the folder of the bytes'),
  ),
  met(
    '5.3.2',
    1,
    'Paths are ours',
    tested('packages/files/blob-folder.test.ts > what is removed or was never there is not there; a name that is no id is nobody’s'),
  ),
  met(
    '5.4.1',
    2,
    'The name given out is ours',
    tested(
      'packages/casework/files.db.test.ts > opens as a copy without its metadata, under a name that says nothing, and the look is in custody and log',
    ),
  ),
  met(
    '5.4.2',
    2,
    'The name given out breaks no header',
    tested('services/api/files.db.test.ts > a file is added, listed, linked, and given out once, to be kept and not to be drawn'),
  ),
  met(
    '5.4.3',
    2,
    'Files are looked through for viruses',
    tested('packages/files/clamd-scanner.test.ts > the test file of EICAR is found'),
    tested('packages/casework/files.db.test.ts > with a virus that the antivirus knows, and leaves nothing but its trace'),
  ),
]
