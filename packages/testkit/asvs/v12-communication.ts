import { met, missed, none, seen, tested } from './item.ts'

const proxy =
  'TLS ends at a reverse proxy of the operator; what it must do is written down (docs/security.md), but no configuration of one is shipped or tried'
const inside =
  'docker-compose runs all parts on one machine, over a network that leaves it nowhere, without TLS between them; sslmode in DATABASE_URL and an https API_URL are there for more machines and were not tried'

export const v12 = [
  missed('12.1.1', 1, 'TLS 1.2 and 1.3 only', proxy),
  missed('12.1.2', 2, 'Strong cipher suites only', proxy),
  none('12.1.3', 2, 'Certificates of clients are checked', 'no client signs in by TLS'),
  missed(
    '12.2.1',
    1,
    'TLS between every client and the services',
    `${proxy}. Cookies are Secure and both services send Strict-Transport-Security, so that a browser does not sign in without it`,
  ),
  missed('12.2.2', 1, 'Certificates that browsers trust', proxy),
  missed('12.3.1', 2, 'Encrypted connections everywhere', inside),
  met(
    '12.3.2',
    2,
    'Certificates of servers are checked',
    tested('packages/testkit/dangerous-words.test.ts > nobody at the other end is believed without a certificate'),
    seen('fetch of Node checks by default'),
  ),
  missed('12.3.3', 2, 'TLS between the services', inside),
  missed('12.3.4', 2, 'Trusted certificates between the services', inside),
]
