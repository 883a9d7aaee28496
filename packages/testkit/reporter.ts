import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** What a whole run amounted to; `skipped` names each test that did not run. */
export type Tally = Readonly<{ passed: number; failed: number; skipped: readonly string[] }>

/** Counts a run into the file named by `NRM_TALLY`, for the closing line of `npm test`. */
export default function tallying(): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const file = process.env.NRM_TALLY
      if (file) writeFileSync(file, JSON.stringify(tally(modules, unhandledErrors.length)))
    },
  }
}

function tally(modules: readonly TestModule[], unhandled: number): Tally {
  const cases = modules.flatMap((module) => [...module.children.allTests()])
  const among = (state: string) => cases.filter((test) => test.result().state === state)
  // A file that cannot be loaded has no tests to fail, and has failed all the same.
  const broken = modules.filter((module) => module.errors().length > 0 || [...module.children.allSuites()].some(hasErrors))
  return {
    passed: among('passed').length,
    failed: among('failed').length + broken.length + unhandled,
    skipped: among('skipped').map(title),
  }
}

const hasErrors = (suite: { errors(): unknown[] }) => suite.errors().length > 0
const title = (test: TestCase) => `${test.module.moduleId}: ${test.fullName}`
