// `npm run bench [-- --json] [name …]`: every file of bench/ in turn, as a table or as one JSON object a line.
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Bench, jsonLine, type Line, tableLine, tableTitle } from './bench-lines.ts'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true })
const folder = new URL('bench/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
const benches: Bench[] = await Promise.all(files.toSorted().map((file) => import(new URL(file, folder).href)))
const wanted = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
if (wanted.length === 0) {
  process.stderr.write(`no such bench; there are: ${benches.map(({ name }) => name).join(', ')}\n`)
  process.exit(2)
}

const print = (line: Line) => process.stdout.write(`${values.json ? jsonLine(line) : tableLine(line)}\n`)
if (!values.json) process.stdout.write(`${tableTitle()}\n`)
for (const { name, run } of wanted) {
  process.stderr.write(`measuring ${name}…\n`)
  await run((measurement) => print({ bench: name, against: null, ratio: null, ...measurement }))
}
