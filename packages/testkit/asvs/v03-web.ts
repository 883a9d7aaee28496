import { met, metWith, none, seen, tested } from './item.ts'
import { t } from './proofs.ts'

export const v03 = [
  met(
    '3.2.1',
    1,
    'An answer is not drawn where it does not belong',
    t.apiHeaders,
    tested('services/web/headers.test.ts > a list to take along is a file that no browser opens by itself'),
  ),
  met(
    '3.2.2',
    1,
    'Text is shown as text',
    t.asText,
    tested('packages/testkit/dangerous-words.test.ts > keep nothing in the browser and make no markup'),
  ),
  met('3.3.1', 1, 'Cookies are Secure and carry the prefix', t.cookies),
  met('3.3.2', 2, 'Cookies say SameSite', t.cookies),
  met('3.3.3', 2, 'Cookies are bound to the host by __Host-', t.cookies),
  met(
    '3.3.4',
    2,
    'Scripts cannot read the session',
    t.cookies,
    tested('services/web/app.test.ts > the tokens are out of reach of every script and of every other site'),
  ),
  met('3.4.1', 1, 'Strict-Transport-Security for a year and more, subdomains included', t.webHeaders, t.apiHeaders),
  met('3.4.2', 1, 'No other origin is let in', t.webHeaders, t.apiHeaders),
  met('3.4.3', 2, 'A content security policy with object-src and base-uri none', t.webHeaders, t.apiHeaders),
  met('3.4.4', 2, 'nosniff', t.webHeaders, t.apiHeaders),
  met('3.4.5', 2, 'The referrer stays with us', t.webHeaders, t.apiHeaders),
  met('3.4.6', 2, 'frame-ancestors none', t.webHeaders, t.apiHeaders),
  met(
    '3.5.1',
    1,
    'Forms of other sites are refused',
    tested('services/web/app.test.ts > a form from another site is refused before anything is read'),
    tested('services/web/app.test.ts > a form without our token is refused'),
  ),
  metWith(
    'The API takes no cookie, only a token in a header that no other origin can send unasked.',
    met(
      '3.5.2',
      1,
      'No way round the preflight',
      tested('services/api/routes.test.ts > every other route answers nobody without a session'),
      t.hostile,
    ),
  ),
  metWith(
    'Two addresses act on GET, so that a plain link does: leaving quickly and choosing a language. Cookies with SameSite=Strict keep other sites from using them.',
    met(
      '3.5.3',
      1,
      'What matters is asked for by POST',
      tested('services/web/step.test.ts > revealing the identity needs a reason and shows it once'),
      tested('services/web/app.test.ts > a form from another site is refused before anything is read'),
    ),
  ),
  none('3.5.4', 2, 'Separate applications on separate hosts', 'one application; the answers of its API are sandboxed'),
  none('3.5.5', 2, 'Messages between windows are checked', 'none are listened to; a test looks for it'),
  met('3.7.1', 2, 'Living technologies of the browser only', seen('HTML, CSS and six ES modules; no plug-in')),
  met(
    '3.7.2',
    2,
    'Nobody is led to a foreign address unasked',
    tested('services/web/next.test.ts > after signing in nobody is led to %j'),
    tested('services/web/app.test.ts > leaving quickly ends the session and shows a page that is not ours'),
    tested('services/api/identity/one-id.test.ts > leads nowhere but to the registered address'),
  ),
]
