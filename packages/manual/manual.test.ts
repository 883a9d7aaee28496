import { catalog } from '@nrm/messages/catalog'
import { languages } from '@nrm/messages/languages'
import { clocks } from '@nrm/sop/clocks'
import { codeLists } from '@nrm/sop/codes'
import { metasOf } from '@nrm/sop/form'
import { lawOf } from '@nrm/sop/law-of'
import { versionInForce } from '@nrm/sop/machines/all'
import { notices } from '@nrm/sop/notices'
import { parameters } from '@nrm/sop/parameters'
import { procedureNames } from '@nrm/sop/procedures'
import { roles } from '@nrm/sop/roles'
import { describe, expect, test } from 'vitest'
import { firstParameters } from './in-force.ts'
import { manualHtml } from './manual.ts'
import { followings, followingsOf } from './what-follows.ts'
import { wordsOf } from './words.ts'

const laws = procedureNames.map((procedure) => lawOf(procedure, versionInForce[procedure]))
const steps = laws.flatMap(({ procedure, steps: table }) => Object.entries(table).map(([name, step]) => ({ procedure, name, step })))
const fields = [...new Set(steps.flatMap(({ step }) => metasOf(step.form).map(([name]) => name)))]
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Everything the catalog says: what stands there between spaces is a word of a language. */
const spoken = new Set(Object.values(catalog).flatMap((row) => Object.values(row).flatMap((said) => said.split(/[\s,;:().“”«»"–]+/))))

/** Codes of the tables that no language has for a word. */
const codes = [
  ...steps.map(({ name }) => name),
  ...laws.flatMap(({ states }) => states.map(({ name }) => name)),
  ...roles,
  ...Object.keys(clocks),
  ...Object.keys(parameters),
  ...notices,
  ...fields,
  ...Object.values(codeLists).flat(),
].filter((code) => /[.-]|[a-z][A-Z]/.test(code) && !spoken.has(code))

describe.each(languages)('the manual in %s', (language) => {
  const page = manualHtml(language)
  const words = wordsOf(language, firstParameters())
  const text = page.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ')

  test('names every procedure, state, step, question, term and parameter of the law', () => {
    const said = [
      ...laws.map(({ procedure }) => words.say(`procedure.${procedure}`)),
      ...laws.flatMap(({ procedure, states }) =>
        states.filter(({ name }) => name !== 'unopened').map(({ name }) => words.state(procedure, name)),
      ),
      ...steps.map(({ name }) => words.button(name)),
      ...steps.flatMap(({ name, step }) => metasOf(step.form).map(([field]) => words.question(name, field))),
      ...Object.keys(clocks).map((name) => words.clock(name)),
      ...Object.keys(parameters).map((code) => words.say(`parameter.${code}`)),
      ...roles.filter((role) => role !== 'system').map((role) => words.role(role)),
    ]

    expect([...new Set(said)].filter((one) => !page.includes(escaped(one)))).toEqual([])
  })

  test('is words to the last line: no key of a catalog and no code of a table is left in it', () => {
    const keys = text.match(
      /\b(step|state|field|page|role|parameter|clock|notification|manual|web|code|document|procedure|audience)\.[\w-]+/g,
    )
    const tokens = new Set(text.split(/[\s,;:()“”«»"–]+/).map((token) => token.replace(/\.$/, '')))

    expect(keys ?? []).toEqual([])
    expect([...new Set(codes)].filter((code) => tokens.has(code))).toEqual([])
    expect(text).not.toMatch(/\bundefined\b|\bnull\b|\[object|\{\w+\}/)
  })

  test('is one file that fetches nothing and runs nothing, in its own language', () => {
    expect(page.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true)
    expect(page).not.toMatch(/<(script|link|img|iframe|object)\b|\bsrc=|url\((?!#)|https?:|@import/)
  })

  test('is walked by its headings: one of the first rank, none skipped, every link leads somewhere', () => {
    const ranks = [...page.matchAll(/<h([1-6])/g)].map(([, rank]) => Number(rank))
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)

    expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
    expect(ranks.filter((rank, index) => index > 0 && rank > (ranks[index - 1] ?? 0) + 1)).toEqual([])
    expect(ids.length).toBe(new Set(ids).size)
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
  })
})

test('a step says what silence brings, and who hears of it in turn', () => {
  const page = manualHtml('en')
  const contact = page.slice(page.indexOf('id="identification-contact-made"'), page.indexOf('id="identification-primary-assessed"'))

  expect(contact).toContain('If nobody acts')
  expect(contact).toContain('24 hours')
  expect(contact).toMatch(/these hear of it in turn: 1\) the supervisor; 2\)/)
})

test('what only some answers bring about is told apart from what always follows', () => {
  const status = lawOf('status', versionInForce.status)
  const follow = followings(status)

  expect(follow.get('decided.refused')?.always.map(({ type }) => type)).toContain('closeClocks')
  expect(follow.get('conflict.declared')?.always).toEqual([])
  expect(follow.get('conflict.declared')?.sometimes.map(({ type }) => type)).toContain('excludeMember')
})

test('a longer walk through the situations of a procedure finds nothing more that follows', () => {
  for (const law of laws) expect(followings(law), law.procedure).toEqual(followingsOf(law, 600))
})

test('the same law gives the same text, another value another fingerprint', () => {
  const fingerprint = (page: string) => /class="code">((?:[0-9a-f]{4} ?){16})</.exec(page)?.[1]
  const changed = firstParameters().map((one) => (one.code === 'T.rehab.stay' ? { ...one, value: '45' } : one))
  const [first, again, other] = [manualHtml('en'), manualHtml('en'), manualHtml('en', { inForce: changed, day: '2026-12-01' })]

  expect(again).toBe(first)
  expect(fingerprint(other)).not.toBe(fingerprint(first))
  expect(other).toContain('01.12.2026')
  expect(other).toContain('45 calendar days')
})
