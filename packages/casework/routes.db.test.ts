import { country } from '@nrm/testkit/country'
import { testDatabase } from '@nrm/testkit/postgres'
import { caseAt, routes } from '@nrm/testkit/walk'
import { expect, test } from 'vitest'

const database = await testDatabase()
const small = await country(database.as('worker'))

test.each(Object.keys(routes))('the door leads to %s', async (state) => {
  const view = await caseAt(database.as('worker'), small, state)

  const [procedure, name] = state.split('/')
  expect(view.procedures.find((one) => one.procedure === procedure)?.state).toBe(name)
})
