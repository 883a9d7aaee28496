import { Refusal } from '@nrm/sop/refusal'
import plugin from 'fastify-plugin'
import { blemishOf } from '../blemish.ts'

/** No request carries text the database cannot hold or that reads otherwise than it is, nor nests without end. */
export const input = plugin(async (app) => {
  app.addHook('preValidation', async ({ params, query, body }) => {
    if (blemishOf(params) !== null) throw new Refusal('not-found')
    for (const part of [query, body]) {
      const path = blemishOf(part)
      if (path !== null) throw new Refusal('form-invalid', {}, [{ path, code: 'bad-characters' }])
    }
  })
})
