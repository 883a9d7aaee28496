import { changeAccount, createAccount, listAccounts } from '@nrm/casework/accounts'
import { AccountChange, AccountCreate, AccountView } from '@nrm/contracts/administration'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['administration']
const params = z.object({ id: z.uuid() })

/** Accounts. Whoever keeps them sees no case. */
export function accountRoutes(app: App, { db, hooks }: Door): void {
  app.get('/accounts', { schema: { summary: 'Accounts', tags, response: { 200: z.array(AccountView), ...refusals } } }, ({ who }) =>
    listAccounts(db, who),
  )
  app.post(
    '/accounts',
    { schema: { summary: 'Open an account', tags, body: AccountCreate, response: { 201: AccountView, ...refusals } } },
    async ({ who, body }, reply) => reply.code(201).send(await createAccount(db, who, body)),
  )
  app.patch(
    '/accounts/:id',
    {
      schema: {
        summary: 'Change, move or disable an account',
        tags,
        params,
        body: AccountChange,
        response: { 200: AccountView, ...refusals },
      },
    },
    ({ who, params, body }) => changeAccount(db, who, params.id, body, hooks),
  )
}
