import { tested } from './item.ts'

/** Tests that more than one line rests on. */
export const t = {
  apiHeaders: tested('services/api/headers.test.ts > at every route, asked by nobody and by whoever holds a token'),
  asText: tested('services/web/screens.test.ts > what a record says is printed as text, whatever it looks like'),
  cookies: tested('services/web/headers.test.ts > no other host and no unencrypted page can set or read a cookie of ours'),
  eachStep: tested(
    'packages/casework/permission-matrix.db.test.ts > every officer and every step, %s: the door answers as the SOP read by hand',
  ),
  fileRefused: tested('packages/files/inspect.test.ts > $title: $code'),
  fuzz: tested(
    'services/api/fuzz.db.test.ts > 4,000 requests made of the published contract, as every role, are answered as it says and never with more than the role may read',
  ),
  hostile: tested('services/api/hostile.db.test.ts > %s is %i %s'),
  noCalls: tested('packages/testkit/dangerous-words.test.ts > only these files call anybody outside, at addresses the operator has set'),
  noCode: tested('packages/testkit/dangerous-words.test.ts > nothing makes code out of text'),
  noLibrary: tested(
    'packages/testkit/dangerous-words.test.ts > no library speaks LDAP, XPath, LaTeX, GraphQL, WebSocket, mail or memcache, nor draws templates out of text',
  ),
  primitives: tested(
    'packages/testkit/dangerous-words.test.ts > chance that must not be guessed comes from the generator of the system, and no broken hash or cipher is used',
  ),
  token: tested('services/api/token.test.ts > a token made %s opens nothing'),
  webHeaders: tested(
    'services/web/headers.test.ts > %s, which brings nothing that runs of its own, loads from nowhere else and shows the way out',
  ),
  webNothing: tested('services/web/headers.test.ts > every answer carries the same security headers, word for word'),
} as const
