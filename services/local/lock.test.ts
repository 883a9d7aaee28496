import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lock } from './lock.ts'

const fileIn = (name: string) => join(mkdtempSync(join(tmpdir(), 'nrm-lock-')), name)

test('a folder is held by one process and given back', () => {
  const file = fileIn('lock')

  const release = lock(file)

  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  release()
  expect(existsSync(file)).toBe(false)
})

test('a lock left behind by a process that is gone, or whose number another program has, does not hold', () => {
  const [gone, reused] = [fileIn('lock'), fileIn('lock')]
  writeFileSync(gone, '4194304')
  writeFileSync(reused, '1')

  lock(gone)
  lock(reused)

  expect(readFileSync(gone, 'utf8')).toBe(String(process.pid))
  expect(readFileSync(reused, 'utf8')).toBe(String(process.pid))
})
