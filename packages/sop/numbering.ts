import type { Form } from './form.ts'

/** The number of each field, the same on paper and on the screen: page and place (`3.2`), or the place alone where the form is one page. */
export function numbersOf(form: Form): ReadonlyMap<string, string> {
  const known = kept.get(form)
  if (known) return known
  const made = new Map(
    form.pages ? paged(form.pages) : Object.keys(form.schema.shape).map((name, index) => [name, String(index + 1)] as const),
  )
  kept.set(form, made)
  return made
}

const kept = new WeakMap<Form, ReadonlyMap<string, string>>()

const paged = (pages: NonNullable<Form['pages']>) =>
  pages.flatMap(({ fields }, page) => fields.map((name, place) => [name, `${page + 1}.${place + 1}`] as const))
