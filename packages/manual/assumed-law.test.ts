import { languages } from '@nrm/messages/languages'
import { clocks } from '@nrm/sop/clocks'
import { parameters } from '@nrm/sop/parameters'
import { everyAddedStep } from '@nrm/sop/printed-steps'
import { procedureNames } from '@nrm/sop/procedures'
import { steps } from '@nrm/sop/steps/all'
import { describe, expect, test } from 'vitest'
import { assumedHtml } from './assumed-html.ts'
import { assumedLaw, pointsIn } from './assumed-law.ts'
import { assumedMarkdown } from './assumed-markdown.ts'
import { firstParameters } from './in-force.ts'

const groups = assumedLaw('en')
const codesOf = (name: string) => groups.find((group) => group.name === name)?.points.map(({ code }) => code) ?? []
const unread = (law: readonly { mark: string }[]) => law.some(({ mark }) => mark !== 'SOURCED')

test('every parameter, term and step that nobody read in an act is a point for the lawyer, and none that was', () => {
  const added = new Set(everyAddedStep().map(({ procedure, step }) => `${procedure} ${step}`))
  const rows = procedureNames.flatMap((procedure) =>
    Object.entries(steps[procedure]).map(([step, row]) => [`${procedure} ${step}`, row] as const),
  )

  expect(codesOf('parameters')).toEqual(
    Object.entries(parameters)
      .filter(([, { provenance }]) => provenance === 'assumed')
      .map(([code]) => code),
  )
  expect(codesOf('clocks')).toEqual(
    Object.entries(clocks)
      .filter(([, { law }]) => unread(law))
      .map(([name]) => name),
  )
  expect([...codesOf('steps'), ...codesOf('added')].toSorted()).toEqual(
    rows
      .filter(([key, { law }]) => added.has(key) || unread(law))
      .map(([key]) => key)
      .toSorted(),
  )
  for (const name of ['ladders', 'registrations', 'sight', 'verbs', 'glass', 'deputies', 'papers'])
    expect(codesOf(name).length, name).toBeGreaterThan(0)
})

test('a value that was confirmed is no point any more', () => {
  const confirmed = firstParameters().map((one) => (one.code === 'T.rehab.stay' ? { ...one, provenance: 'confirmed' as const } : one))

  expect(pointsIn(assumedLaw('en', confirmed))).toBe(pointsIn(groups) - 1)
})

describe.each(languages)('in %s', (language) => {
  const all = assumedLaw(language)

  test('every point says what the system does, where, what was read, what is unknown and what to check', () => {
    const silent = all.flatMap(({ points }) =>
      points.filter(({ title, does, where, read, unknown, ask }) =>
        [title, does, unknown, ask, ...where, ...read].some(
          (text) => text.trim() === '' || /\b(manual|web|step|state|role|clock|parameter)\.\w/.test(text),
        ),
      ),
    )

    expect(silent.map(({ code }) => code)).toEqual([])
  })

  test('the page and the text have the same points, each with a place for the answer', () => {
    const [page, text] = [assumedHtml(language, all), assumedMarkdown(language, all)]

    expect(page.split('class="answer"')).toHaveLength(pointsIn(all) + 1)
    expect(text.split('________________________________________')).toHaveLength(pointsIn(all) + 1)
    expect(page).not.toMatch(/<script|<link|\bsrc=|https?:/)
  })
})
