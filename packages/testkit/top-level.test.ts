import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from './workspace.ts'

const named = [
  'LICENSE',
  'README.md',
  'db',
  'docker-compose.yml',
  'docs',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'services',
  'tsconfig.base.json',
]

test('the top level holds exactly the agreed names, besides dot-files and what is installed', () => {
  const found = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules')

  expect(found.toSorted()).toEqual(named)
})
