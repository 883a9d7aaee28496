import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const folders = (suffix: string) => [`db/**/*${suffix}`, `packages/**/*${suffix}`, `services/**/*${suffix}`]
const never = ['**/node_modules/**']

/** Three kinds of test by the name of the file: alone, with PostgreSQL, with a browser and everything behind it. */
export default defineConfig({
  root,
  // Vite looks for a tsconfig.json beside each file and there is none: JSX is said here as in tsconfig.base.json.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: folders('.test.ts').concat(folders('.test.tsx')),
          exclude: [...never, '**/*.db.test.ts', '**/*.e2e.test.ts'],
          testTimeout: 20_000,
          // The first test that needs a package of the system installs it, and others wait for theirs.
          hookTimeout: 420_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: folders('.db.test.ts'),
          exclude: never,
          globalSetup: here('migrated-template.ts'),
          testTimeout: 60_000,
          hookTimeout: 420_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: folders('.e2e.test.ts'),
          exclude: never,
          globalSetup: [here('migrated-template.ts'), here('chromium-present.ts')],
          testTimeout: 180_000,
          hookTimeout: 420_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
