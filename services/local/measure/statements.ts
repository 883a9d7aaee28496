/** A statement as the door sent it, with the values of its parameters. */
export type Sent = Readonly<{ statement: string; parameters: readonly unknown[] }>
/** What to write instead of a value that differs from case to case or from step to step: pgbench variables and SQL expressions. */
export type Moving = ReadonlyMap<string, string>

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** The script that lets pgbench send the very statements of some steps, one client a case; `:version` counts on by itself. */
export function pgbenchScript(steps: readonly Readonly<{ sent: readonly Sent[]; moving: Moving }>[]): string {
  const transactions = steps.map(
    ({ sent, moving }) => `${sent.map((one) => oneLine(inlined(one, moving))).join('\n')}\n\\set version :version + 1`,
  )
  return [
    '\\if :ready',
    '\\else',
    'select procedure_id as procedure, case_id as kase from public.bench_lane where lane = :client_id \\gset',
    '\\set ready 1',
    '\\endif',
    ...transactions,
    '',
  ].join('\n')
}

/** Ids in the parameters that are in no table yet: the door made them for this step, so pgbench makes its own. */
export const idsIn = (sent: readonly Sent[]): Set<string> =>
  new Set(sent.flatMap(({ parameters }) => JSON.stringify(parameters).match(new RegExp(UUID, 'g')) ?? []))

const inlined = ({ statement, parameters }: Sent, moving: Moving): string =>
  statement.replace(/\$(\d+)/g, (_, place) => literal(parameters[Number(place) - 1], moving))

function literal(value: unknown, moving: Moving): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return moving.get(value.join()) ?? `array[${value.map((one) => literal(one, moving)).join(', ')}]`
  const text = String(value)
  const whole = moving.get(text)
  if (whole) return `(${whole})`
  if (typeof value === 'number' || typeof value === 'boolean') return text
  // Inside JSON the same values stand among others: the text is put together around them.
  const parts = text.split(new RegExp(`(${[...moving.keys()].join('|')})`)).filter((part) => part !== '')
  return `(${parts.map((part) => (moving.has(part) ? `(${moving.get(part)})::text` : quoted(part))).join(' || ')})`
}

// pgbench takes a colon for a variable even inside quotes.
const quoted = (text: string): string => `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`
const oneLine = (statement: string): string => `${statement.replaceAll(/\s+/g, ' ').trim()};`
