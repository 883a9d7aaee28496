import { type ProblemCode, problemKeys, problems } from './problems.ts'

/** `docs/problems.md`: every code with its status and what the English catalog says. @param say text of a catalog key */
export function problemsMarkdown(say: (key: string) => string): string {
  const codes = Object.keys(problems) as ProblemCode[]
  const rows = codes.map((code) => row(code, say)).join('\n')
  return `# Problems

Generated from \`packages/contracts/problems.ts\` and the English catalog; never edited by hand.

Every refusal is an \`application/problem+json\` (RFC 9457) whose \`type\` is \`urn:nrm:problem:<code>\`. Title and detail come in the
language of the caller; programs read \`code\`. Absent and not visible are one answer: \`not-found\`.

| Code | Status | Title | Detail |
|---|---|---|---|
${rows}
`
}

function row(code: ProblemCode, say: (key: string) => string): string {
  const keys = problemKeys(code)
  return `| \`${code}\` | ${problems[code].status} | ${cell(say(keys.title))} | ${cell(say(keys.detail))} |`
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
