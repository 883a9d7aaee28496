import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './workspace.ts'

/** Every TypeScript file of the workspace, as a path from its root. */
export function sourceFiles(): readonly string[] {
  return ['db', 'packages', 'services'].flatMap(within).filter((path) => /\.tsx?$/.test(path))
}

function within(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => (entry.isDirectory() ? within(join(folder, entry.name)) : [join(folder, entry.name)]))
}
