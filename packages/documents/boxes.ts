import { keepTogether, page, type Sheet, space, textWidth } from './sheet.ts'

/** Empty lines to write on. */
export function lines(sheet: Sheet, count: number): void {
  for (let n = 0; n < count; n++) {
    keepTogether(sheet.doc, 24)
    space(sheet.doc, 19)
    const { y } = sheet.doc
    sheet.artifact(() => rule(sheet, page.side + 10, y, textWidth - 10))
  }
  space(sheet.doc, 4)
}

/** A label with the rest of its line to write on. */
export function writeIn(sheet: Sheet, label: string): void {
  keepTogether(sheet.doc, 26)
  const width = textWidth * 0.45
  sheet.text('P', label, { size: 9, before: 7, width })
  const y = sheet.doc.y
  sheet.artifact(() => rule(sheet, page.side + width + 8, y, textWidth - width - 8))
}

/** Options with a box before each, in columns where all are short. */
export function ticks(sheet: Sheet, options: readonly string[]): void {
  const longest = Math.max(...options.map((option) => option.length))
  const columns = longest <= 20 ? 3 : longest <= 34 ? 2 : 1
  const width = (textWidth - 10) / columns
  sheet.within('L', (list) => {
    for (let index = 0; index < options.length; index += columns) {
      keepTogether(list.doc, 22)
      const top = list.doc.y + 2
      let bottom = top
      for (const [place, option] of options.slice(index, index + columns).entries()) {
        const x = 10 + place * width
        list.doc.y = top
        list.artifact(() =>
          list.doc
            .rect(page.side + x, top + 3, 8, 8)
            .lineWidth(0.7)
            .strokeColor([60, 60, 60])
            .stroke(),
        )
        list.within('LI', (item) =>
          item.within('LBody', (body) => body.text('P', option, { size: 9.5, indent: x + 14, width: width - 18 })),
        )
        bottom = Math.max(bottom, list.doc.y)
      }
      list.doc.y = bottom
    }
  })
}

const rule = ({ doc }: Sheet, x: number, y: number, width: number): void => {
  doc
    .moveTo(x, y)
    .lineTo(x + width, y)
    .lineWidth(0.5)
    .strokeColor([110, 110, 110])
    .stroke()
}
