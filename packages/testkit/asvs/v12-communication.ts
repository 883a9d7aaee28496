import { met, metWith, missed, none, seen, tested } from './item.ts'
import { t } from './proofs.ts'

const behind =
  'As long as the operator puts the proxy that is shipped, or one like it, before the services, which listen on the loopback address.'
const inside =
  'docker-compose runs all parts on one machine, over a network that leaves it nowhere, without TLS between them; sslmode in DATABASE_URL and an https API_URL are there for more machines and were not tried'

export const v12 = [
  metWith(
    behind,
    met(
      '12.1.1',
      1,
      'TLS 1.2 and 1.3 only',
      tested('services/web/proxy/nginx.test.ts > %s is refused'),
      tested('services/web/proxy/nginx.test.ts > TLS 1.3 is what a browser of today gets, 1.2 with AES-GCM what an old one gets'),
    ),
  ),
  metWith(behind, met('12.1.2', 2, 'Strong cipher suites only', tested('services/web/proxy/nginx.test.ts > %s is refused'))),
  none('12.1.3', 2, 'Certificates of clients are checked', 'no client signs in by TLS'),
  metWith(
    behind,
    met(
      '12.2.1',
      1,
      'TLS between every client and the services',
      tested(
        'services/web/proxy/nginx.test.ts > a page asked for in clear leads to HTTPS on our own name; the API asked for in clear says nothing',
      ),
      t.cookies,
    ),
  ),
  missed('12.2.2', 1, 'Certificates that browsers trust', 'the certificate is the operator’s; nothing here obtains or checks one'),
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
