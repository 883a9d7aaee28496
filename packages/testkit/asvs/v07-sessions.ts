import { met, missed, seen, tested, written } from './item.ts'

const outside = tested(
  'services/api/outside.db.test.ts > with a replayed answer, a foreign state, another browser, a stranger, another centre, an old challenge or another account’s attempt',
)

export const v07 = [
  met('7.1.1', 2, 'Times of a session are written down, with reasons', written('Sessions')),
  met('7.1.2', 2, 'How many sessions at once is written down', written('Sessions')),
  met('7.1.3', 2, 'Sessions of others are written down', written('Sessions')),
  met(
    '7.2.1',
    1,
    'The server judges the token',
    tested('packages/casework/sign-in.db.test.ts > signing out ends the session at once'),
    tested('services/api/token.test.ts > a token made %s opens nothing'),
  ),
  met(
    '7.2.2',
    1,
    'Tokens are made anew for each session',
    tested('services/api/session.db.test.ts > gives a short token, a refresh token and who one is'),
  ),
  met(
    '7.2.3',
    1,
    'Tokens have 128 bits of chance at least (here 256)',
    seen('packages/casework/sign-in.ts: randomBytes(32)'),
    tested('packages/casework/sign-in.db.test.ts > a refresh token is spent once; used again it ends the session for whoever holds it'),
  ),
  missed(
    '7.2.4',
    1,
    'Proving oneself again makes a new token and ends the one before',
    'signing in makes a new session, but one that another sign-in of the same browser left behind ends only by idling; a confirmation within a session keeps its token, which is renewed every fifteen minutes',
  ),
  met(
    '7.3.1',
    2,
    'A session idles out',
    tested('packages/casework/sessions.db.test.ts > a session nobody used for fifteen minutes is over, for its token and for its renewal'),
  ),
  met(
    '7.3.2',
    2,
    'A session has an end',
    tested('packages/casework/sessions.db.test.ts > after eight hours a session is over, however busy it was'),
  ),
  met(
    '7.4.1',
    1,
    'An ended session is of no more use',
    tested('services/api/session.db.test.ts > ends at once when the officer signs out'),
    tested('packages/casework/sign-in.db.test.ts > signing out ends the session at once'),
  ),
  met(
    '7.4.2',
    1,
    'Disabling an account ends its sessions',
    tested('services/api/session.db.test.ts > ends at once when the account is %s'),
    tested(
      'services/web/e2e/keeping-out.e2e.test.ts > an officer whose account is disabled is asked to sign in at the next click, and cannot come back',
    ),
  ),
  met(
    '7.4.3',
    2,
    'A changed factor ends the other sessions',
    tested('packages/casework/own-password.db.test.ts > officers choose another password with the one they have; their other sessions end'),
  ),
  met(
    '7.4.4',
    2,
    'The way out is on every page',
    tested('services/web/headers.test.ts > %s, which brings nothing that runs of its own, loads from nowhere else and shows the way out'),
  ),
  met(
    '7.4.5',
    2,
    'Administrators end sessions',
    tested(
      'packages/casework/sessions.db.test.ts > an administrator ends the sessions of an account, nobody else does, and disabling ends them with the next request',
    ),
  ),
  met(
    '7.5.1',
    2,
    'What proves an officer changes only after a proof',
    tested('packages/casework/own-password.db.test.ts > a wrong present password counts as a failed sign-in and changes nothing'),
    tested('services/api/outside.db.test.ts > once the account is disabled, and no link begins without a fresh proof of presence'),
  ),
  met(
    '7.5.2',
    2,
    'Officers see their sessions and end them after a proof',
    tested('packages/casework/sessions.db.test.ts > officers see where they are signed in, and end one place or all the others'),
    tested('packages/casework/sessions.db.test.ts > another session is ended only by whoever confirmed of late, the own one always'),
  ),
  met(
    '7.5.3',
    3,
    'Grave acts ask for a fresh proof',
    tested(
      'packages/casework/sessions.db.test.ts > an identity is opened only to whoever signed in or confirmed within ten minutes, and the refusal is on record',
    ),
    tested('packages/casework/sessions.db.test.ts > the calendar and the legal parameters are changed only by whoever confirmed of late'),
    tested(
      'packages/casework/audit-export.db.test.ts > whoever has not confirmed of late takes nothing along, and the attempt is on record',
    ),
  ),
  met('7.6.1', 2, 'Sessions here and at the provider behave as written', written('Sessions'), outside),
  met(
    '7.6.2',
    2,
    'No session begins without an act of the person',
    outside,
    tested('services/api/outside.db.test.ts > is told whom the house names, confirms, and signs in with a second factor'),
  ),
]
