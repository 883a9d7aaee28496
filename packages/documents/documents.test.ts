import { languages } from '@nrm/messages/languages'
import { t } from '@nrm/messages/t'
import { numbersOf } from '@nrm/sop/numbering'
import type { PaperContent } from '@nrm/sop/paper-content'
import { describe, expect, test } from 'vitest'
import { blankForm } from './blank-form.ts'
import { blankNames, formsOf } from './blank-names.ts'
import { printPaper } from './print-paper.ts'
import { readPdf } from './testing/read-pdf.ts'
import { wordsOf } from './words-of.ts'

const office = {
  'uz-Latn': 'Oʻylab topilgan idora',
  'uz-Cyrl': 'Ўйлаб топилган идора',
  ru: 'Вымышленное учреждение',
  en: 'Invented office',
}
const section = (procedure: 'status' | 'assistance', step: string, answers: object) => ({
  procedure,
  step,
  actAt: '2026-11-18T07:00:00.000Z',
  at: '2026-11-20T06:15:00.000Z',
  office,
  role: 'police',
  answers: answers as Record<string, unknown>,
})
const content = (code: PaperContent['code'], sections: PaperContent['sections'], name: string | null = null): PaperContent => ({
  code,
  caseNumber: '2026-000123',
  territory: '1718401',
  sections,
  name,
  references: new Map(),
  issued: { by: 'Gʻayrat Oʻktamov', office, at: '2026-11-20T08:30:00.000Z', copy: 2, checkCode: '7K2QM9XW4DHN0RTZ5BCV' },
})
const url = 'https://nrm.example.uz'

describe('a paper', () => {
  const letters = 'Oʻzbekcha gʻ, maʼno. Ўзбекча Ққ Ғғ Ҳҳ. Qaraqalpaqsha: Á á Ǵ ǵ Ń ń Ó ó Ú ú Í ı.'

  test('carries every letter of Uzbek in both scripts and of Karakalpak, in fonts of its own', async () => {
    const bytes = await printPaper(content('D10', [section('status', 'decided.granted', { reasons: letters })]), 'uz-Latn', url)

    expect((await readPdf(bytes)).text).toContain(letters)
    // No glyph of an embedded subset is left to the reader's machine.
    expect(bytes.toString('latin1')).toMatch(/\/FontFile2 \d+ 0 R/)
    expect(bytes.toString('latin1')).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
    expect(bytes.toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
  })

  test('reads a letter out as itself, whatever was printed before and however it was typed', async () => {
    await printPaper(content('D10', [section('status', 'decided.granted', { reasons: 'Ў Й Ё Í' })]), 'uz-Cyrl', url)
    const decomposed = 'Уй, Унга, И, Е, ı, í, Ǵ'.normalize('NFD')
    const bytes = await printPaper(content('D10', [section('status', 'decided.granted', { reasons: decomposed })]), 'uz-Cyrl', url)

    expect((await readPdf(bytes)).text).toContain(decomposed.normalize('NFC'))
  })

  test('breaks a name of two hundred letters, with gaps or without, and cuts nothing off', async () => {
    for (const name of ['Ábdireyimova-Óteniyazova Gúlbáhár Ǵayratdıń qızı '.repeat(5).slice(0, 200).trim(), 'Ǵ'.repeat(200)]) {
      const bytes = await printPaper(content('D11', [section('status', 'decided.granted', {})], name), 'uz-Cyrl', url)

      const { read } = await readPdf(bytes)
      expect(read.map(({ text }) => text.replaceAll(' ', ''))).toContain(name.replaceAll(' ', ''))
    }
  })

  test('is read out in order: what it is, whose case, each step, who signs, how it is checked; watermarks are not read out', async () => {
    const bytes = await printPaper(content('D10', [section('status', 'decided.granted', { reasons: letters })]), 'en', url)

    const { read, text, pages } = await readPdf(bytes)
    const order = [
      'Decision',
      '2026-000123',
      t('en', 'step.decided.granted.past'),
      letters,
      t('en', 'web.print.signatures'),
      '7K2QM-9XW4D-HN0RT-Z5BCV',
    ]
    const places = order.map((words) => read.findIndex((element) => element.text.includes(words)))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places).not.toContain(-1)
    expect(read.some((element) => element.text.includes('Gʻayrat'))).toBe(false)
    expect(
      text.split('\n').filter((page) => page.includes('Printed by Gʻayrat Oʻktamov, Invented office, 20.11.2026 13:30. Copy 2')),
    ).toHaveLength(pages)
  })

  test('says when a step was done and when it was entered, where the two differ', async () => {
    const bytes = await printPaper(content('D10', [section('status', 'decided.granted', { reasons: letters })]), 'en', url)

    expect((await readPdf(bytes)).text).toContain('Done on: 18.11.2026 12:00 · Entered on: 20.11.2026 11:15')
  })

  test('goes over as many pages as its words need', async () => {
    const bytes = await printPaper(
      content('D10', [section('status', 'decided.granted', { reasons: `${letters}\n`.repeat(90) })]),
      'ru',
      url,
    )

    const { pages, text } = await readPdf(bytes)
    expect(pages).toBeGreaterThan(2)
    expect(text.split(letters)).toHaveLength(91)
  })
})

describe('blank forms', () => {
  test.each(blankNames)('of %s ask every question of the screen under its number', async (name) => {
    const words = wordsOf('uz-Cyrl')
    const { read, language, isTagged } = await readPdf(await blankForm(name, 'uz-Cyrl', '2026-11-20T08:30:00.000Z'))

    const asked = new Set(read.map(({ text }) => text.replace(/ \*$/, '')))
    const missing = formsOf(name).flatMap((same) =>
      same
        .slice(0, 1)
        .flatMap(({ step, form }) =>
          [...numbersOf(form)].map(([field, number]) => `${number}. ${words.field(step, field).label}`).filter((line) => !asked.has(line)),
        ),
    )
    expect(missing).toEqual([])
    expect({ language, isTagged }).toEqual({ language: 'uz-Cyrl', isTagged: true })
    for (const same of formsOf(name))
      for (const { step } of same)
        expect(
          read.some(
            ({ role, text }) => role === 'H2' && text.toLowerCase().startsWith(words.sayOr(`step.${step}.button`, step).toLowerCase()),
          ),
        ).toBe(true)
  })

  test.each(languages)('of a registration print options as boxes, hints, who fills it in and on which basis, in %s', async (language) => {
    const { text } = await readPdf(await blankForm('registration', language, '2026-11-20T08:30:00.000Z'))

    for (const key of ['code.urgentHelp.doctor', 'field.dangerNow.hint', 'role.police', 'web.mark.SOURCED', 'web.print.done-at'] as const)
      expect(text).toContain(t(language, key))
  })
})
