// `npm run check`: what can be said of the code without running it.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './settings.ts'

type Stage = Readonly<{ name: string; script: string; args: readonly string[] }>

const stages: readonly Stage[] = [
  { name: 'format and lint', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['-p', 'tsconfig.base.json'] },
  { name: 'dead code', script: 'node_modules/knip/bin/knip.js', args: ['--no-progress', '--cache'] },
  {
    name: 'dependency rule, top level, no secrets',
    script: 'packages/testkit/run.ts',
    args: [
      '--project=unit',
      'packages/testkit/dependency-rule',
      'packages/testkit/imports',
      'packages/testkit/top-level',
      'packages/testkit/no-secrets',
    ],
  },
  { name: 'generated documents', script: 'services/cli/main.ts', args: ['sop', 'docs', '--check'] },
]

const failed = stages.filter((stage) => !holds(stage)).map(({ name }) => name)
if (failed.length > 0) {
  process.stdout.write(`check: ${failed.join(', ')} not in order\n`)
  process.exitCode = 1
}

/** Runs one stage and prints a line for it; its own words follow only when it fails. */
function holds({ name, script, args }: Stage): boolean {
  const began = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`)
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`)
  return status === 0
}
