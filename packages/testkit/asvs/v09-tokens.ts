import { met, seen, tested } from './item.ts'
import { t } from './proofs.ts'

export const v09 = [
  met('9.1.1', 1, 'The signature is checked first', t.token),
  met('9.1.2', 1, 'One algorithm is allowed', t.token),
  met('9.1.3', 1, 'Keys a token brings along are not used', t.token),
  met(
    '9.2.1',
    1,
    'A token has its time',
    t.hostile,
    tested('services/api/session.db.test.ts > gives a short token, a refresh token and who one is'),
  ),
  met(
    '9.2.2',
    2,
    'A token is of the kind that is wanted',
    t.token,
    seen('access tokens are the only JWT; refresh tokens are chance and no JWT'),
  ),
  met('9.2.3', 2, 'A token is meant for this service', t.token),
  met('9.2.4', 2, 'Tokens for others are told apart', t.token),
]
