import { listColleagues, listOffices, territoryList } from '@nrm/casework/directory'
import { OfficeView } from '@nrm/contracts/administration'
import { Colleague, Territory } from '@nrm/contracts/lists'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['directory']

/** What the references in forms point to. */
export function directoryRoutes(app: App, { db }: Door): void {
  app.get(
    '/territories',
    { schema: { summary: 'Regions, districts and cities', tags, response: { 200: z.array(Territory), ...refusals } } },
    ({ who }) => territoryList(db, who),
  )
  app.get(
    '/offices',
    { schema: { summary: 'Offices of the mechanism', tags, response: { 200: z.array(OfficeView), ...refusals } } },
    ({ who }) => listOffices(db, who),
  )
  app.get(
    '/colleagues',
    { schema: { summary: 'Colleagues in my office', tags, response: { 200: z.array(Colleague), ...refusals } } },
    ({ who }) => listColleagues(db, who),
  )
}
