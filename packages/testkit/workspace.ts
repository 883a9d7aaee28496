import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole workspace. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

export type Package = Readonly<{
  name: string
  folder: string
  runtime: readonly string[]
  development: readonly string[]
}>

/** Every package of the workspace, as its `package.json` describes it. */
export function workspacePackages(): readonly Package[] {
  const folders = ['services', 'packages'].flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(parent, name)))
  return ['db', ...folders].filter((folder) => existsSync(join(root, folder, 'package.json'))).map(read)
}

function read(folder: string): Package {
  const { name, dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return { name, folder, runtime: Object.keys(dependencies), development: Object.keys(devDependencies) }
}
