import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const enhance = fileURLToPath(new URL('./enhance/', import.meta.url))
const styles = fileURLToPath(new URL('./styles/', import.meta.url))

// Order matters only for the first: tokens are used by all the others; print comes last because it takes things away.
const sheets = [
  'tokens',
  'base',
  'layout',
  'masthead',
  'acting',
  'buttons',
  'forms',
  'tables',
  'badges',
  'case',
  'files',
  'papers',
  'diagram',
  'home',
  'report',
  'print',
]

/** The one style sheet, put together from the parts when the process starts. */
export const css = shrink(sheets.map((sheet) => readFileSync(`${styles}${sheet}.css`, 'utf8')).join('\n'))

const scripts = readdirSync(enhance).filter((name) => name.endsWith('.js'))
const icon = readFileSync(`${styles}icon.svg`)
const hash = createHash('sha256').update(css).update(icon)
for (const name of scripts) hash.update(name).update(readFileSync(`${enhance}${name}`))

/** Where the assets of this very version are; a new version has another address, so a browser may keep them for a year. */
export const assetsPath = `/assets/${hash.digest('hex').slice(0, 16)}`

/** Serves the style sheet, the scripts and the mark of the house. */
export async function assets(app: FastifyInstance): Promise<void> {
  const forAYear = 'public, max-age=31536000, immutable'
  app.get(`${assetsPath}/house.css`, (_request, reply) => reply.type('text/css; charset=utf-8').header('cache-control', forAYear).send(css))
  app.get(`${assetsPath}/icon.svg`, (_request, reply) => reply.type('image/svg+xml').header('cache-control', forAYear).send(icon))
  await app.register(staticFiles, {
    root: enhance,
    prefix: `${assetsPath}/`,
    immutable: true,
    maxAge: '365d',
    index: false,
    allowedPath: (name) => name.endsWith('.js'),
  })
}

/** Takes comments and needless space out of a style sheet; our sheets keep no strings with double spaces or braces. */
function shrink(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim()
}
