import type postgres from 'postgres'
import { marks } from './marked.ts'

/** The marks as another clerk would write them: Cyrillic, Uzbek and Russian. */
const scripts = ['қанариябону', 'канариябону', 'канарейка учиб кетди']

/**
 * Every way the marks may lie on a disk: in three scripts, small, capital and as typed, in UTF-8, UTF-16 of either order, hexadecimal,
 * base64 at each of its three offsets, and escaped for JSON and for addresses.
 */
export function spellings(): Buffer[] {
  const words = [...Object.values(marks), ...scripts]
  const cased = new Set(words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)]))
  return [...cased].flatMap(encoded)
}

function encoded(word: string): Buffer[] {
  const utf8 = Buffer.from(word)
  const little = Buffer.from(word, 'utf16le')
  const escaped = JSON.stringify(word).replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const texts = [utf8.toString('hex'), utf8.toString('hex').toUpperCase(), encodeURIComponent(word), escaped.slice(1, -1), ...base64s(utf8)]
  return [utf8, little, Buffer.from(little).swap16(), ...new Set(texts)].map((bytes) => Buffer.from(bytes))
}

/** What base64 makes of the bytes whatever stands before them; the signs that the neighbours share are left off. */
const base64s = (bytes: Buffer): string[] =>
  [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : before + 1, -2),
  )

/** Which of the spellings occur in the bytes. */
export const foundIn = (bytes: Buffer, needles: readonly Buffer[]): string[] =>
  needles.filter((needle) => bytes.includes(needle)).map((needle) => needle.toString('latin1'))

/** Every row of every table outside the catalogs, as text: what a dump of the database holds. */
export async function everyRow(admin: postgres.Sql, onTable: (table: string, text: Buffer) => void): Promise<void> {
  const tables = await admin<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`
  for (const { name } of tables) {
    const rows = await admin.unsafe<{ text: string }[]>(`select t::text as text from ${name} t`)
    onTable(name, Buffer.from(rows.map(({ text }) => text).join('\n')))
  }
}

/** The files of the database and its log of writes since `from` (an LSN), as they lie in the data directory. */
export async function everyFile(admin: postgres.Sql, from: string, onFile: (file: string, bytes: Buffer) => void): Promise<void> {
  await admin`checkpoint`
  const files = await admin<{ file: string }[]>`
    select format('base/%s/%s', d.oid, f) as file from pg_database d, pg_ls_dir(format('base/%s', d.oid)) f where d.datname = current_database()
    union all select 'pg_wal/' || w.name from pg_ls_waldir() w where w.name >= pg_walfile_name(${from}::pg_lsn) and w.modification >= now() - interval '1 hour'`
  for (const { file } of files) {
    const [{ bytes }] = (await admin`select pg_read_binary_file(${file}, 0, 1000000000, true) as bytes`) as unknown as [
      { bytes: Buffer | null },
    ]
    if (bytes) onFile(file, bytes)
  }
}
