import { met, metWith, missed, none, seen, tested, written } from './item.ts'

const badPassword = tested('packages/casework/passwords/rules.test.ts > a password is refused that is %s')
const goodPassword = tested('packages/casework/passwords/rules.test.ts > a password is taken that nobody guesses soon: %s')
const ownPassword = tested(
  'packages/casework/own-password.db.test.ts > officers choose another password with the one they have; their other sessions end',
)
const noChannel = 'no codes are sent by another channel'

export const v06 = [
  met('6.1.1', 1, 'How guessing is slowed, and how nobody is locked out by it, is written down', written('Signing in')),
  met('6.1.2', 2, 'Words of the house are listed', written('Passwords'), badPassword),
  met('6.1.3', 2, 'Every way in is written down', written('Signing in')),
  met('6.2.1', 1, 'Passwords have eight signs at least (here twelve)', badPassword),
  met('6.2.2', 1, 'Officers can change their password', ownPassword),
  met(
    '6.2.3',
    1,
    'A change asks for the present password',
    tested('packages/casework/own-password.db.test.ts > a wrong present password counts as a failed sign-in and changes nothing'),
  ),
  met('6.2.4', 1, 'The most used passwords are refused', badPassword),
  met('6.2.5', 1, 'No kinds of signs are demanded', goodPassword),
  met(
    '6.2.6',
    1,
    'The field hides what is typed',
    seen('services/web/pages/sign-in.tsx and every other field of a password are of type password'),
  ),
  met(
    '6.2.7',
    1,
    'Pasting and password managers work',
    seen('no script touches the fields; autocomplete says current-password and new-password'),
  ),
  missed(
    '6.2.8',
    1,
    'The password is judged as it came',
    'compatible forms of a sign are made one (NFKC), as NIST SP 800-63B 3.1.1.2 asks, because keyboards of the country write the same letter in two ways; nothing is cut and no case changed',
  ),
  met('6.2.9', 2, 'Sixty-four signs are allowed (here 128)', goodPassword, badPassword),
  met('6.2.10', 2, 'Passwords do not expire', written('Passwords'), seen('no date of a password is stored')),
  met('6.2.11', 2, 'Words of the house are refused', badPassword),
  met(
    '6.2.12',
    2,
    'Leaked passwords are refused',
    tested('packages/casework/own-password.db.test.ts > a bad password is refused at its field: %s %s'),
    tested('packages/casework/own-password.db.test.ts > an administrator gives no password that leaked or names the officer'),
  ),
  met(
    '6.3.1',
    1,
    'Guessing is slowed as written',
    tested(
      'packages/casework/sign-in.db.test.ts > after five wrong tries signing in is paused, also with the right password, and the pause says how long',
    ),
    tested('packages/casework/sign-in.db.test.ts > the pause doubles up to an hour, however long the attack lasts'),
    tested('services/api/session.db.test.ts > from one address only so often in a minute'),
  ),
  met(
    '6.3.2',
    1,
    'No account comes with the software',
    seen('the migrations make no account; those of the demonstration are made by npm start alone, with passwords of chance'),
  ),
  missed(
    '6.3.3',
    2,
    'Everybody signs in with two factors',
    'passkeys and one-time codes are there, and whoever has one is asked for it; but an account may still have neither. The oversight page names every such account',
  ),
  met(
    '6.3.4',
    2,
    'Every way in is as strong',
    tested('packages/casework/passkeys/passkeys.db.test.ts > where there is a passkey the password alone opens nothing more'),
    tested('services/api/outside.db.test.ts > is told whom the house names, confirms, and signs in with a second factor'),
    tested('services/api/routes.test.ts > only these are open to anybody'),
  ),
  metWith(
    'The system makes no password; an administrator types one that is changed at the first sign-in.',
    met(
      '6.4.1',
      1,
      'A first password does not stay',
      tested(
        'packages/casework/recoveries.db.test.ts > a code is good for a day, for its own login, and not after a newer recovery was opened',
      ),
      tested(
        'packages/casework/own-password.db.test.ts > whoever was given a password by somebody else chooses another one before anything else',
      ),
    ),
  ),
  met(
    '6.4.2',
    1,
    'No secret questions',
    tested('services/api/routes.test.ts > only these are open to anybody'),
    seen('no such field in any form or table'),
  ),
  met(
    '6.4.3',
    2,
    'A new password passes no second factor by',
    tested(
      'packages/casework/recoveries.db.test.ts > two people give an account back: another password and authenticator, and nothing of before opens it',
    ),
    tested(
      'packages/casework/sign-in.db.test.ts > where there is a second factor, the code is asked for, and a code opens one session only',
    ),
    tested(
      'packages/casework/own-password.db.test.ts > whoever was given a password by somebody else chooses another one before anything else',
    ),
  ),
  met(
    '6.4.4',
    2,
    'A lost factor is replaced after the officer was seen',
    tested(
      'packages/casework/recoveries.db.test.ts > two people give an account back: another password and authenticator, and nothing of before opens it',
    ),
    written('Passwords'),
    tested('packages/casework/administration.db.test.ts > a new second factor is shown once and never again'),
  ),
  metWith(
    'In the demonstration country a code may be used again while it lasts; its secrets are public.',
    met(
      '6.5.1',
      2,
      'A one-time code is used once',
      tested(
        'packages/casework/sign-in.db.test.ts > where there is a second factor, the code is asked for, and a code opens one session only',
      ),
    ),
  ),
  met(
    '6.5.2',
    2,
    'Codes that are handed out are hashed',
    tested(
      'packages/casework/recoveries.db.test.ts > a code is good for a day, for its own login, and not after a newer recovery was opened',
    ),
    seen('packages/casework/recoveries.ts: 140 bits, kept as SHA-256'),
  ),
  met(
    '6.5.3',
    2,
    'Seeds come from a safe generator',
    seen('otplib generateSecret draws from node:crypto'),
    tested('packages/casework/administration.db.test.ts > a new second factor is shown once and never again'),
  ),
  met(
    '6.5.4',
    2,
    'Codes that are handed out are long enough',
    tested(
      'packages/casework/recoveries.db.test.ts > a code is good for a day, for its own login, and not after a newer recovery was opened',
    ),
    seen('packages/casework/recoveries.ts: 28 letters of 32, 140 bits'),
  ),
  missed(
    '6.5.5',
    2,
    'A one-time code lasts thirty seconds',
    'the code before and the code after count too, because telephones at the border are not on time; each is good once',
  ),
  none('6.6.1', 2, 'Codes by telephone', noChannel),
  none('6.6.2', 2, 'Codes of another channel are bound to their request', noChannel),
  none('6.6.3', 2, 'Codes of another channel cannot be guessed', noChannel),
  missed(
    '6.8.1',
    2,
    'One identity provider cannot name the people of another',
    'OneID and E-IMZO name a person by the same number of the state, on purpose: whoever linked one may come by the other. One of them that lies could name anybody who linked an account; the second factor of ours stands behind both',
  ),
  met(
    '6.8.2',
    2,
    'Signatures of assertions are checked',
    tested('services/api/identity/e-imzo.test.ts > proves nothing when one bit of it was altered, wherever'),
    tested('services/api/identity/e-imzo.test.ts > of another centre is refused, also of one that bears the same name'),
  ),
  none('6.8.3', 2, 'SAML', 'no SAML'),
  met(
    '6.8.4',
    2,
    'What the provider says of strength is not trusted',
    written('Signing in'),
    tested('services/api/outside.db.test.ts > is told whom the house names, confirms, and signs in with a second factor'),
  ),
]
