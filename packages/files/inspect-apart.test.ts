import { expect, test } from 'vitest'
import { inspectApart } from './inspect-apart.ts'
import { sent } from './testing/good-files.ts'
import { pdf } from './testing/papers.ts'

test('a file is looked through in a thread of its own, and the answer is the same', async () => {
  expect(await inspectApart(sent('ariza.pdf', pdf()))).toMatchObject({
    type: 'pdf',
    stripped: ['properties'],
    copy: expect.any(Uint8Array),
  })
  await expect(inspectApart(sent('ariza.exe', Buffer.from('MZ')))).rejects.toMatchObject({ code: 'file-type' })
})

test('a file that takes too long is refused, and the process goes on', async () => {
  await expect(inspectApart(sent('ariza.pdf', pdf()), 1)).rejects.toMatchObject({ code: 'file-bomb' })
})
