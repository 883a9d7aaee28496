import { Refusal } from '@nrm/sop/refusal'
import { describe, expect, test } from 'vitest'
import { fileTypeNames } from './file-types.ts'
import { inspect } from './inspect.ts'
import { goodFiles, traces } from './testing/good-files.ts'
import { hostileFiles } from './testing/hostile-files.ts'

describe('a file made to harm is refused', () => {
  test('there are enough of them, and every one is another', () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(60)
    expect(new Set(hostileFiles.map(({ title }) => title)).size).toBe(hostileFiles.length)
  })

  test.each(hostileFiles)('$title: $code', async ({ file, code }) => {
    const refusal = await inspect(file).catch((error: unknown) => error)

    expect(refusal).toBeInstanceOf(Refusal)
    expect(refusal).toMatchObject({ code })
  })
})

describe('an honest file is taken', () => {
  test('there is one of every type', () => {
    expect([...new Set(goodFiles.map(({ type }) => type))].toSorted()).toEqual([...fileTypeNames].toSorted())
  })

  test.each(goodFiles)('$title', async ({ file, type }) => {
    expect(await inspect(file)).toMatchObject({ type })
    expect(await inspect({ ...file, media: '' })).toMatchObject({ type })
  })

  test.each(goodFiles)('$title: the copy is taken itself, has nothing left to take out, and names nobody', async ({ file }) => {
    const { copy, type } = await inspect(file)
    const again = await inspect({ ...file, bytes: copy })

    expect(again.type).toBe(type)
    expect(again.stripped.filter((part) => part !== 'tags' && part !== 'properties')).toEqual([])
    for (const trace of traces) expect(holds(copy, trace), trace).toBe(false)
  })
})

const holds = (bytes: Uint8Array, text: string): boolean => Buffer.from(bytes).includes(text)
