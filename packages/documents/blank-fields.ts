import { codeLists } from '@nrm/sop/codes'
import { type FieldMeta, metaOf } from '@nrm/sop/form'
import { indicators } from '@nrm/sop/indicators'
import { innerOf } from '@nrm/sop/papers-of-step'
import type { BlankStep } from './blank-names.ts'
import { lines, ticks, writeIn } from './boxes.ts'
import { keepTogether, type Sheet } from './sheet.ts'
import type { PaperWords } from './words-of.ts'

/** Longer lists are not printed box by box: countries and languages are written in. */
const LONGEST = 40

/** The questions of one page, each with its number, its hint and room for the answer. */
export function blankFields(
  sheet: Sheet,
  words: PaperWords,
  { step, form }: BlankStep,
  names: readonly string[],
  numbers: ReadonlyMap<string, string>,
): void {
  for (const name of names) {
    const field = form.schema.shape[name]
    if (!field) continue
    const { label, hint } = words.field(step, name)
    keepTogether(sheet.doc, 64)
    const isRequired = !field.safeParse(undefined).success
    sheet.text('P', `${numbers.get(name)}. ${label}${isRequired ? ' *' : ''}`, { size: 10, weight: 'bold', before: 9 })
    if (hint) sheet.text('P', hint, { size: 8.5, grey: 0.3 })
    if (metaOf(field).widget === 'lines') rows(sheet, words, { step, form }, name)
    else answer(sheet, words, field, metaOf(field))
  }
}

/** Room for one answer. */
function answer(sheet: Sheet, words: PaperWords, field: unknown, meta: FieldMeta): void {
  const options = optionsOf(field, meta)
  switch (meta.widget) {
    case 'choice':
    case 'many':
      if (options.length > LONGEST) return listed(sheet, words)
      if (meta.widget === 'many') sheet.text('P', `(${words.say('web.blank.many')})`, { size: 8, grey: 0.35 })
      return ticks(
        sheet,
        options.map((value) => words.code(meta.list ?? '', value)),
      )
    case 'indicators':
    case 'consents':
      for (const item of itemsOf(meta)) {
        keepTogether(sheet.doc, 30)
        sheet.text('P', words.item(meta.items ?? '', item), { size: 9.5, before: 3 })
        ticks(
          sheet,
          options.map((value) => words.code(meta.list ?? '', value)),
        )
      }
      return
    case 'prose':
      return lines(sheet, 4)
    case 'territory':
      return listed(sheet, words)
    default:
      return lines(sheet, 1)
  }
}

function listed(sheet: Sheet, words: PaperWords): void {
  sheet.text('P', `(${words.say('web.blank.from-list')})`, { size: 8, grey: 0.35 })
  lines(sheet, 1)
}

/** Three lines of a repeated group; more go on the back. */
function rows(sheet: Sheet, words: PaperWords, { step, form }: Pick<BlankStep, 'step' | 'form'>, name: string): void {
  for (const n of [1, 2, 3]) {
    keepTogether(sheet.doc, 60)
    sheet.text('P', words.say('web.print.line', { n }), { size: 9, grey: 0.3, before: 4 })
    for (const { name: inner, meta } of innerOf(form, name)) {
      const { label } = words.field(step, inner)
      const options = meta.list ? valuesIn(meta.list) : []
      if (options.length === 0 || options.length > 8) writeIn(sheet, label)
      else {
        sheet.text('P', label, { size: 9 })
        ticks(
          sheet,
          options.map((value) => words.code(meta.list ?? '', value)),
        )
      }
    }
  }
}

/** Values of a list by the name a form carries. */
const valuesIn = (list: string): readonly string[] => codeLists[list as keyof typeof codeLists]

const itemsOf = ({ items = '' }: FieldMeta): readonly string[] => (items === 'indicators' ? indicators : valuesIn(items))

type Loose = { options?: readonly string[]; unwrap?: () => Loose; element?: Loose; valueType?: Loose }

/** Values the field itself takes, which may be fewer than its list has. */
function optionsOf(field: unknown, { list }: FieldMeta): readonly string[] {
  const own = valuesOf(field as Loose)
  return own.length > 0 ? own : list ? valuesIn(list) : []
}

function valuesOf(field: Loose | undefined): readonly string[] {
  if (!field) return []
  if (Array.isArray(field.options)) return field.options
  return valuesOf(field.valueType ?? field.element ?? field.unwrap?.())
}
