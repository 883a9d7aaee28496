import { met, none, tested, written } from './item.ts'
import { t } from './proofs.ts'

const noGraph = 'no GraphQL; a test counts the libraries'
const noSocket = 'no WebSocket; a test counts the libraries'

export const v04 = [
  met('4.1.1', 1, 'Every answer says its type and character set', t.fuzz, t.apiHeaders, t.webHeaders),
  met(
    '4.1.2',
    2,
    'Only pages lead from HTTP to HTTPS',
    tested(
      'services/web/proxy/nginx.test.ts > a page asked for in clear leads to HTTPS on our own name; the API asked for in clear says nothing',
    ),
    written('What the operator does'),
  ),
  met(
    '4.1.3',
    2,
    'Headers of the proxy cannot be set by a user',
    tested('services/web/proxy/nginx.test.ts > what a browser says of its own address is not passed on'),
    tested('services/api/limits.test.ts > whoever claims another address with every request is counted as one'),
  ),
  met(
    '4.2.1',
    2,
    'The end of a request is beyond doubt',
    tested('services/api/headers.test.ts > a request whose end is in doubt is not read any further: %s'),
    tested('services/web/headers.test.ts > a request whose end is in doubt is not read any further: %s'),
  ),
  none('4.3.1', 2, 'GraphQL: depth', noGraph),
  none('4.3.2', 2, 'GraphQL: introspection', noGraph),
  none('4.4.1', 1, 'WebSocket: TLS', noSocket),
  none('4.4.2', 2, 'WebSocket: origin', noSocket),
  none('4.4.3', 2, 'WebSocket: tokens', noSocket),
  none('4.4.4', 2, 'WebSocket: sessions', noSocket),
]
