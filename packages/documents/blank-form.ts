import { setImmediate } from 'node:timers/promises'
import type { Language } from '@nrm/messages/languages'
import { numbersOf } from '@nrm/sop/numbering'
import { blankFields } from './blank-fields.ts'
import { type BlankName, type BlankStep, formsOf } from './blank-names.ts'
import { writeIn } from './boxes.ts'
import { titleOf } from './print-paper.ts'
import { keepTogether, page, pdfFile, type Sheet, textWidth } from './sheet.ts'
import { capitalised, type PaperWords, wordsOf } from './words-of.ts'

/**
 * Every form of a procedure, empty, to be filled in by hand where there is no connection: the questions of the screen in their order and under their
 * numbers, options as boxes to tick, who fills it in and on which basis. Tagged PDF/A.
 * @param at instant the file is dated with, ISO 8601
 */
export function blankForm(name: BlankName, language: Language, at: string): Promise<Buffer> {
  const words = wordsOf(language)
  const title = blankTitle(words, name)
  return pdfFile(
    { language, title, at },
    async (sheet) => {
      sheet.text('H1', title, { size: 18, weight: 'bold' })
      for (const key of ['web.blank.lead', 'web.blank.required', 'web.blank.keep'] as const)
        sheet.text('P', words.say(key), { size: 9, before: 4 })
      for (const same of formsOf(name)) {
        formOfSteps(sheet, words, same)
        // A set takes seconds in all; others are served between its forms.
        await setImmediate()
      }
    },
    (doc, n, all) => {
      doc.font('regular').fontSize(7.5).fillColor([70, 70, 70])
      doc.text(`${title} · ${words.say('web.print.page', { n, all })}`, page.side, page.height - page.bottom + 24, { width: textWidth })
    },
  )
}

/** What a set of blank forms is called. */
function blankTitle(words: PaperWords, name: BlankName): string {
  const title = name === 'registration' ? words.say('web.blanks.registration') : words.say(`procedure.${name}`)
  return words.say('web.blank.title', { title: capitalised(title) })
}

function formOfSteps(sheet: Sheet, words: PaperWords, same: readonly BlankStep[]): void {
  if (sheet.doc.y > page.top + 140) sheet.doc.addPage()
  sheet.within('Sect', (inner) => {
    for (const one of same) head(inner, words, one)
    for (const key of ['web.print.case-number', 'web.print.done-at', 'web.print.office', 'web.blank.officer'] as const)
      writeIn(inner, words.say(key))
    if (same[0]) questions(inner, words, same[0])
  })
}

/** What the form is for, which paper it becomes, who fills it in, on which basis. */
function head(sheet: Sheet, words: PaperWords, { step, document, roles, law }: BlankStep): void {
  const title = capitalised(words.sayOr(`step.${step}.button`, step))
  sheet.text('H2', document ? `${title} (${document})` : title, { size: 14, weight: 'bold', before: 12 })
  if (document) sheet.text('P', titleOf(words, document), { size: 9, grey: 0.25 })
  const by = roles.filter((role) => role !== 'system').map((role) => words.sayOr(`role.${role}`, role))
  sheet.text('P', words.say('web.blank.by', { roles: by.join(', ') }), { size: 9, grey: 0.25 })
  sheet.text('P', `${capitalised(words.say('deadline.legal-basis'))}: ${law.map(words.basis).join('; ')}`, { size: 9, grey: 0.25 })
}

function questions(sheet: Sheet, words: PaperWords, one: BlankStep): void {
  const numbers = numbersOf(one.form)
  const { pages } = one.form
  if (!pages) return blankFields(sheet, words, one, Object.keys(one.form.schema.shape), numbers)
  for (const [at, { key, fields }] of pages.entries()) {
    if (fields.length === 0) continue
    keepTogether(sheet.doc, 110)
    sheet.text('H3', `${at + 1}. ${words.pageTitle(one.step, key)}`, { size: 11.5, weight: 'bold', before: 14 })
    blankFields(sheet, words, one, fields, numbers)
  }
}
