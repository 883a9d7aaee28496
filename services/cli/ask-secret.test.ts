import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { askFrom } from './ask-secret.ts'

const said: string[] = []
const terminal = { out: () => {}, err: (line: string) => void said.push(line), stop: new AbortController().signal }

test('what is asked is read a line a question, with its blanks, and never said again', async () => {
  expect(await askFrom(Readable.from(['an invented pass', 'word\n123456\nmore\n']))(['password', 'code'], terminal)).toEqual([
    'an invented password',
    '123456',
  ])
  expect(said).toEqual(['password:', 'code:'])
})

test('an answer that does not come is wrong usage', async () => {
  await expect(askFrom(Readable.from(['only one\n']))(['password', 'code'], terminal)).rejects.toMatchObject({
    code: 'wrong-usage',
    status: 2,
  })
})
