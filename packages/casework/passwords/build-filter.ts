// `node packages/casework/passwords/build-filter.ts <list>`: writes breached.bloom from a list of passwords, most frequent first, one a
// line. The list is that of docs/data-licences.md; the filter is the same whoever builds it.
import { readFileSync, writeFileSync } from 'node:fs'
import { addTo, bytesOf, emptyBloom } from './bloom.ts'
import { coreOf, folded, shortestPassword } from './shape.ts'

/** So many of the most frequent are refused also with something appended to them. */
const FREQUENT = 100_000
const shortestCore = 5

const [, , list = ''] = process.argv
const lines = readFileSync(list, 'utf8').split('\n').map(folded)
const items = new Set([
  ...lines.filter((line) => line.length >= shortestPassword),
  ...lines
    .slice(0, FREQUENT)
    .map(coreOf)
    .filter((core) => core.length >= shortestCore),
])
const filter = emptyBloom(items.size)
for (const item of items) addTo(filter, item)
writeFileSync(new URL('breached.bloom', import.meta.url), bytesOf(filter))
process.stdout.write(`${items.size} entries, ${bytesOf(filter).length} bytes\n`)
