import { addHoliday, listHolidays, removeHoliday } from '@nrm/casework/holidays'
import { Holiday, HolidayWrite } from '@nrm/contracts/administration'
import { z } from 'zod'
import { Nothing, refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['administration']
const params = z.object({ date: z.iso.date() })
const querystring = z.strictObject({
  year: z
    .string()
    .regex(/^20\d\d$/)
    .optional(),
})

/** Days off and moved days; terms in working days are counted on them. */
export function holidayRoutes(app: App, { db }: Door): void {
  app.get(
    '/holidays',
    { schema: { summary: 'Holidays and moved days', tags, querystring, response: { 200: z.array(Holiday), ...refusals } } },
    ({ who, query }) => listHolidays(db, who, query.year === undefined ? undefined : Number(query.year)),
  )
  app.post(
    '/holidays',
    { schema: { summary: 'Add a day', tags, body: HolidayWrite, response: { 201: Holiday, ...refusals } } },
    async ({ who, body }, reply) => reply.code(201).send(await addHoliday(db, who, body)),
  )
  app.delete(
    '/holidays/:date',
    { schema: { summary: 'Remove a day', tags, params, response: { 204: Nothing, ...refusals } } },
    async ({ who, params }, reply) => {
      await removeHoliday(db, who, params.date)
      return reply.code(204).send(undefined)
    },
  )
}
