import { changeOffice, createOffice, listAllOffices } from '@nrm/casework/offices'
import { OfficeView, OfficeWrite } from '@nrm/contracts/administration'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['administration']
const params = z.object({ id: z.uuid() })

/** Offices, closed ones included. */
export function officeRoutes(app: App, { db }: Door): void {
  app.get('/admin/offices', { schema: { summary: 'All offices', tags, response: { 200: z.array(OfficeView), ...refusals } } }, ({ who }) =>
    listAllOffices(db, who),
  )
  app.post(
    '/admin/offices',
    { schema: { summary: 'Open an office', tags, body: OfficeWrite, response: { 201: OfficeView, ...refusals } } },
    async ({ who, body }, reply) => reply.code(201).send(await createOffice(db, who, body)),
  )
  app.put(
    '/admin/offices/:id',
    { schema: { summary: 'Change an office', tags, params, body: OfficeWrite, response: { 200: OfficeView, ...refusals } } },
    ({ who, params, body }) => changeOffice(db, who, params.id, body),
  )
}
