/** Something in a file that looks like a secret: what kind of, where, and the text itself. */
export type Suspect = Readonly<{ kind: string; line: number; text: string }>

const patterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/g],
  ['access key of a cloud', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g],
  ['token of a forge', /\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|npm_[A-Za-z0-9]{30,})\b/g],
  ['token of a messenger', /\bxox[abprs]-[\w-]{10,}/g],
  ['signed token', /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{20,}/g],
  ['address with a password', /\b[a-z][a-z0-9+]{2,}:\/\/[^\s:@/'"`${}]+:[^\s:@/'"`${}]{4,}@/g],
  ['password in words', /\b(?:password|passwd|secret|api[_-]?key|token|passphrase)['"]?\s*[:=]\s*(['"`])([^'"`\s${}]{8,})\1/gi],
]
const runs = /[A-Za-z0-9+/_=-]{24,}/g

/** Every suspect of a text, in order: known shapes of keys, and runs of letters too even for words. */
export function suspectsIn(text: string): Suspect[] {
  return text.split('\n').flatMap((row, index) => {
    const found = (kind: string, texts: Iterable<string>) => [...texts].map((text) => ({ kind, line: index + 1, text }))
    return [
      ...patterns.flatMap(([kind, pattern]) =>
        found(
          kind,
          [...row.matchAll(pattern)].map(([all]) => all),
        ),
      ),
      ...found('run of chance', [...row.matchAll(runs)].map(([all]) => all).filter(isChance)),
    ]
  })
}

/** A key in hexadecimal of 128 bits or more, or a run of mixed letters and digits that says nothing in any language. */
function isChance(run: string): boolean {
  if (/^[0-9a-f]{32,}$/i.test(run)) return bitsIn(run) > 3
  return /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d.*\d/.test(run) && !/[a-z]{6}/.test(run) && bitsIn(run) > 4.1
}

/** Shannon's bits a letter. */
function bitsIn(text: string): number {
  const times = new Map<string, number>()
  for (const letter of text) times.set(letter, (times.get(letter) ?? 0) + 1)
  return [...times.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0)
}
