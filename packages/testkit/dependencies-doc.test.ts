import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './workspace.ts'

const text = (name: string) => readFileSync(join(root, name), 'utf8')

test('every library of the catalog has a line with its licence, and no line outlives its library', () => {
  const catalog = [...text('pnpm-workspace.yaml').matchAll(/^ {2}'?([^':\s]+)'?: \d/gm)].map(([, name]) => name)
  const lines = [...text('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| [^|]*\w[^|]* \| [^|]+ \|$/gm)].map(([, name]) => name)

  expect(lines.toSorted()).toEqual(catalog.toSorted())
})
