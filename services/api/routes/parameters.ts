import { listParameters, setParameter } from '@nrm/casework/parameters'
import { Parameter, ParameterWrite } from '@nrm/contracts/administration'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'

const tags = ['administration']

/** Legal parameters, every version; a running case keeps the version its clock began under. */
export function parameterRoutes(app: App, { db }: Door): void {
  app.get('/parameters', { schema: { summary: 'Legal parameters', tags, response: { 200: z.array(Parameter), ...refusals } } }, ({ who }) =>
    listParameters(db, who),
  )
  app.post(
    '/parameters',
    { schema: { summary: 'Set a new version of a parameter', tags, body: ParameterWrite, response: { 201: Parameter, ...refusals } } },
    async ({ who, body }, reply) => reply.code(201).send(await setParameter(db, who, body)),
  )
}
