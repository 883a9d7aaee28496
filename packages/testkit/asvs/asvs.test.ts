import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../workspace.ts'
import { asvsPage, counted, everyItem } from './page.ts'

const text = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')
const proofs = everyItem.flatMap((item) => (item.verdict === 'met' ? item.proofs.map((proof) => ({ id: item.id, proof })) : []))
const lines = (level: number, oauth: boolean) => everyItem.filter((item) => item.level === level && item.id.startsWith('10.') === oauth)

describe('the table of the ASVS', () => {
  test('has every item of levels 1 and 2, as many as the standard, and eight of level 3', () => {
    expect([lines(1, false).length, lines(2, false).length]).toEqual([65, 152])
    expect([lines(1, true).length, lines(2, true).length]).toEqual([5, 24])
    expect(lines(3, false).map(({ id }) => id)).toEqual(['1.2.10', '2.3.5', '7.5.3', '8.3.2', '14.2.7', '14.2.8', '15.4.2', '16.3.2'])
    expect(new Set(everyItem.map(({ id, level }) => `${id} ${level}`)).size).toBe(everyItem.length)
  })

  test('names tests that are there', () => {
    const missing = proofs.filter(({ proof }) => 'test' in proof && !named(text(proof.file), proof.test))

    expect(missing).toEqual([])
  })

  test('names chapters that are written', () => {
    const missing = proofs.filter(({ proof }) => 'heading' in proof && !new RegExp(`^#+ ${proof.heading}$`, 'm').test(text(proof.file)))

    expect(missing).toEqual([])
  })

  test('shows each met line, and looks alone only where no test can', () => {
    const bare = everyItem.filter((item) => item.verdict === 'met' && item.proofs.length === 0)
    const looked = everyItem.filter((item) => item.verdict === 'met' && item.proofs.every((proof) => 'seen' in proof))

    expect(bare).toEqual([])
    expect(looked.map(({ id }) => id)).toEqual(['1.3.10', '1.4.1', '3.7.1', '6.2.6', '6.2.7', '6.3.2'])
  })

  test('says why a line is missed or does not apply', () => {
    expect(everyItem.filter((item) => item.verdict !== 'met' && item.why.length < 6)).toEqual([])
  })

  test('counts what docs/asvs.md counts', () => {
    const { applicable, met } = counted(everyItem)

    expect(text('docs/asvs.md')).toContain(`**${met} met of ${applicable} that apply**`)
    expect(text('docs/asvs.md')).toBe(asvsPage())
  })
})

/** Whether a file names a test so. */
const named = (file: string, test: string): boolean => [`'${test}'`, `"${test}"`, `\`${test}\``].some((quoted) => file.includes(quoted))
