import { met, none, seen, tested } from './item.ts'

const noServer = 'we issue nothing by OAuth; OneID does, and we are its client'
const ownTokens = 'the API takes tokens of its own making only (V9), none of an authorisation server'
const noOidc = 'OneID is OAuth with names of its own: there is no ID token'

export const v10 = [
  met(
    '10.1.1',
    2,
    'Tokens of others go to nobody who does not need them',
    tested('services/api/identity/one-id.test.ts > is asked with state, challenge and the exact address of return, and names the person'),
    seen('the token of OneID is used once in the API and kept nowhere'),
  ),
  met(
    '10.1.2',
    2,
    'An answer belongs to the browser and the try that asked',
    tested('services/api/identity/one-id.test.ts > answers no code without the verifier of the browser it was made for'),
    tested('services/api/identity/one-id.test.ts > whose state is of another attempt or purpose is not recognised'),
  ),
  met(
    '10.2.1',
    2,
    'The way back cannot be forged',
    tested('services/api/identity/one-id.test.ts > whose state is of another attempt or purpose is not recognised'),
    tested(
      'services/api/outside.db.test.ts > with a replayed answer, a foreign state, another browser, a stranger, another centre, an old challenge or another account’s attempt',
    ),
  ),
  none('10.2.2', 2, 'Answers of several servers are not mixed up', 'one authorisation server; the signature of E-IMZO is no OAuth'),
  ...['10.3.1', '10.3.2', '10.3.3', '10.3.4'].map((id) => none(id, 2, 'Resource server', ownTokens)),
  ...['10.4.1', '10.4.2', '10.4.3', '10.4.4', '10.4.5'].map((id) => none(id, 1, 'Authorisation server', noServer)),
  ...['10.4.6', '10.4.7', '10.4.8', '10.4.9', '10.4.10', '10.4.11'].map((id) => none(id, 2, 'Authorisation server', noServer)),
  ...['10.5.1', '10.5.2', '10.5.3', '10.5.4', '10.5.5'].map((id) => none(id, 2, 'OpenID client', noOidc)),
  ...['10.6.1', '10.6.2', '10.7.1', '10.7.2', '10.7.3'].map((id) => none(id, 2, 'OpenID provider and consent', noServer)),
]
