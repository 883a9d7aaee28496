import { met, metWith, seen, tested, written } from './item.ts'
import { t } from './proofs.ts'

export const v11 = [
  met('11.1.1', 2, 'How keys live is written down', written('Cryptography'), written('operations.md > Keys')),
  met('11.1.2', 2, 'Keys and algorithms are listed', written('Cryptography')),
  met('11.2.1', 2, 'Nothing is built by hand', t.primitives, written('Cryptography')),
  met(
    '11.2.2',
    2,
    'Algorithms and keys can be exchanged',
    tested(
      'packages/casework/sealing.db.test.ts > keys are rotated while people work: everything opens before, during and after, and the old key is destroyed',
    ),
    written('Cryptography'),
  ),
  metWith(
    'Search tokens are HMAC-SHA-256 cut to 80 bits: they find, they prove nothing.',
    met('11.2.3', 2, 'At least 128 bits', t.primitives, written('Cryptography')),
  ),
  met('11.3.1', 1, 'No weak modes', t.primitives),
  met(
    '11.3.2',
    1,
    'Approved ciphers only',
    t.primitives,
    tested('packages/vault/vault.test.ts > opens to what was sealed, for any bytes and any place'),
  ),
  met(
    '11.3.3',
    2,
    'A changed ciphertext is noticed',
    tested('packages/vault/vault.test.ts > does not open at another place, with another key, or with any byte changed'),
    tested('packages/vault/stream.test.ts > chunks cannot be changed, exchanged, doubled, dropped or cut off'),
  ),
  metWith(
    'The one-time codes of authenticators use HMAC-SHA-1, because that is what authenticators know (RFC 6238).',
    met('11.4.1', 1, 'Approved hashes only', t.primitives),
  ),
  met(
    '11.4.2',
    2,
    'Passwords are hashed slowly',
    seen('packages/casework/hash-password.ts: Argon2id, 19 MiB, two passes'),
    tested('packages/casework/sign-in.db.test.ts > an unknown login takes as long as a known one'),
  ),
  met(
    '11.4.3',
    2,
    'Hashes of proofs are long enough',
    tested('packages/casework/verify-log.db.test.ts > a leaf is hashed as RFC 6962 wants it'),
  ),
  met(
    '11.4.4',
    2,
    'Keys from passwords are stretched',
    tested(
      'packages/casework/sealing.db.test.ts > opens for the office that treats, and with all keys of the server but without a member signed in for nobody',
    ),
    seen('packages/casework/unlock.ts: Argon2id'),
  ),
  metWith(
    'UUIDs name things and open nothing.',
    met(
      '11.5.1',
      2,
      'What must not be guessed has 128 bits of chance',
      t.primitives,
      tested('packages/casework/files.db.test.ts > a link opens once, within a minute, for the account and the session that asked'),
    ),
  ),
  met(
    '11.6.1',
    2,
    'Key pairs are sound',
    tested('services/local/secrets.test.ts > two installations share nothing, and the key pair is a pair'),
    seen('Ed25519 and X25519 of Node'),
  ),
]
