/** Markup that is safe to print as it stands. */
export type Html = Readonly<{ html: string }>
type Piece = string | number | Html | readonly Html[] | null | false | undefined

/** Markup of a template; what is put into it is escaped unless it is markup itself, and null or false is nothing. */
export const html = (strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: strings.reduce((all, text, index) => all + text + (index < pieces.length ? printed(pieces[index]) : ''), ''),
})

function printed(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return ''
  if (Array.isArray(piece)) return (piece as readonly Html[]).map((one) => one.html).join('')
  if (typeof piece === 'object') return (piece as Html).html
  return escaped(String(piece))
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
