import { expect, test } from 'vitest'
import type { z } from 'zod'
import { metaOf } from '../form.ts'
import { assessment } from '../forms/assessment.ts'
import { needs, plan } from '../forms/care.ts'
import { contact } from '../forms/contact.ts'
import { intake } from '../forms/intake.ts'
import { htcdsColumns } from './htcds-columns.ts'

const forms = { intake, contact, assessment, needs, plan }
const fieldOf = (form: keyof typeof forms, field: string) => forms[form].schema.shape[field] as z.ZodType | undefined

test.each(htcdsColumns.map((row) => [row.column, row.form, row.field, row] as const))('%s is answered by %s.%s', (_, form, field, row) => {
  const found = fieldOf(form, field)

  expect(found).toBeDefined()
  if (found && row.list && !row.part) expect(metaOf(found)).toMatchObject({ list: row.list })
})

test('an answer is filled from one column only', () => {
  const answers = htcdsColumns.map((row) => [row.form, row.field, row.part].join('.'))

  expect(new Set(answers).size).toBe(answers.length)
})
