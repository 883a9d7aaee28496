import { met, missed, seen, tested, written } from './item.ts'
import { t } from './proofs.ts'

export const v13 = [
  met('13.1.1', 2, 'Who talks to whom is written down', written('What talks to what')),
  missed(
    '13.2.1',
    2,
    'Parts prove themselves by something that changes',
    'each part has a role of its own in the database, but its password stays until an operator renews it; the web speaks to the API with the officer’s token only',
  ),
  met(
    '13.2.2',
    2,
    'Parts may do what they need',
    tested('db/bare-hands.db.test.ts > %s executes exactly the functions with rights of their own that are meant for it'),
    tested('packages/testkit/postgres.db.test.ts > %s is no superuser and cannot walk round row-level security'),
    tested('packages/testkit/imports.test.ts > the web reaches neither the database nor the door: it has no credentials'),
  ),
  met(
    '13.2.3',
    2,
    'No default passwords',
    tested('services/local/secrets.test.ts > secrets are made once, are the same at the next start, and only their owner reads them'),
    tested('services/web/config.test.ts > a process without its settings does not start'),
  ),
  met('13.2.4', 2, 'Calls go to listed places', t.noCalls, written('What talks to what')),
  met(
    '13.2.5',
    2,
    'The server itself calls listed places',
    t.noCalls,
    seen('docker-compose.yml: the network of the database and the worker is internal'),
  ),
  missed(
    '13.3.1',
    2,
    'A vault keeps the secrets',
    'the keys of people’s data lie in a folder of their own or a security module; passwords of database roles, the token key and the cookie secret are files of the operator. None is in the repository (packages/testkit/no-secrets.test.ts)',
  ),
  met(
    '13.3.2',
    2,
    'Secrets are for whom they are meant',
    tested('services/local/secrets.test.ts > secrets are made once, are the same at the next start, and only their owner reads them'),
    tested('packages/vault/vault.test.ts > keeps no secret in clear in its state, and its files to itself'),
    seen('docker-compose.yml gives each service its own file'),
  ),
  met(
    '13.4.1',
    1,
    'No .git on the server',
    t.webNothing,
    seen('.dockerignore takes in nothing but sources; the web serves three kinds of files by name'),
  ),
  met(
    '13.4.2',
    2,
    'Nothing runs in a debug mode',
    tested('services/api/headers.test.ts > a failure inside says nothing of the inside'),
    seen('services/Dockerfile: NODE_ENV=production; there is no debug switch'),
  ),
  met('13.4.3', 2, 'No lists of folders', t.webNothing),
  met(
    '13.4.4',
    2,
    'TRACE is refused',
    tested('services/api/headers.test.ts > %s is refused and echoes nothing'),
    tested('services/web/headers.test.ts > %s is refused and echoes nothing'),
  ),
  met('13.4.5', 2, 'Only what is meant to be open is open', tested('services/api/routes.test.ts > only these are open to anybody')),
]
