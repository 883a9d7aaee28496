import type { Form } from './form.ts'
import { onceEach } from './once-each.ts'

/** The number of each field, the same on paper and on the screen: page and place (`3.2`), or the place alone where the form is one page. */
export const numbersOf = onceEach(
  (form: Form): ReadonlyMap<string, string> =>
    new Map(form.pages ? paged(form.pages) : Object.keys(form.schema.shape).map((name, index) => [name, String(index + 1)] as const)),
)

const paged = (pages: NonNullable<Form['pages']>) =>
  pages.flatMap(({ fields }, page) => fields.map((name, place) => [name, `${page + 1}.${place + 1}`] as const))
