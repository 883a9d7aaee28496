import { besideClosing } from './beside-closing.ts'
import { type Clock, clocks } from './clocks.ts'
import { declaredEffects } from './declared-effects.ts'
import { type Form, metasOf } from './form.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { ladderOf } from './ladders.ts'
import { machineOf } from './law-of.ts'
import { versionInForce } from './machines/all.ts'
import { papersPage } from './papers-doc.ts'
import { type Parameter, parameters } from './parameters.ts'
import { letters, type ProcedureName, procedureNames } from './procedures.ts'
import { registrations } from './registrations.ts'
import { stateOf, states, transitions } from './states.ts'
import type { Basis, Step } from './step.ts'
import { steps } from './steps/all.ts'

/** Pages of `docs/sop/`, by file name: one a procedure, one for the parameters. Pure: the same law gives the same text. */
export function sopDocs(): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(procedureNames.map((procedure) => [`${procedure}.md`, procedurePage(procedure)])),
    'papers.md': papersPage(),
    'parameters.md': parametersPage(),
  }
}

function procedurePage(procedure: ProcedureName): string {
  return [
    `# Procedure ${letters[procedure]}: ${procedure}`,
    'Made from `packages/sop`; do not edit. Marks: SOURCED read in the act, INFERRED drawn from it, ASSUMED our own until a lawyer confirms.',
    '## States',
    ...[diagram(procedure)],
    table(
      ['code', 'state', 'a result', 'awaits'],
      states[procedure]
        .filter(({ name }) => name !== 'unopened')
        .map((state) => [state.code, state.name, state.outcome ? 'yes' : '', state.awaits ?? '']),
    ),
    ...(procedure === 'identification' ? ['## What starts a case', beginnings()] : []),
    ...(procedure === 'closing' ? ['## Facts of the whole case', facts()] : []),
    '## Steps',
    table(
      ['step', 'who', 'basis', 'form', 'document', 'second person', 'ends of clocks'],
      Object.entries(steps[procedure]).map(([name, step]) => [
        `\`${name}\``,
        who(step),
        step.law.map(citation).join('; '),
        asked(step.form),
        step.document ?? '',
        step.otherThan ? `other than the ${step.otherThan}` : '',
        broughtBy(procedure, name),
      ]),
    ),
    '## Clocks',
    'Who hears of a missed deadline, rung by rung: the first at its end, each further one as long after it again; ∎ marks a clock that ends with its rung.',
    table(
      ['clock', 'parameter', 'length', 'kind', 'warned', 'brings about', 'ladder', 'made longer by', 'stands still by', 'basis'],
      Object.entries(clocks as Readonly<Record<string, Clock>>)
        .filter(([, clock]) => clock.procedure === procedure)
        .map(([name, clock]) => [
          name,
          `\`${clock.parameter}\``,
          length(parameters[clock.parameter]),
          clock.kind,
          warned(clock),
          clock.onExpiry ? `\`${clock.onExpiry}\`` : '',
          ladder(name),
          movedBy(procedure, name, 'extendClock'),
          movedBy(procedure, name, 'suspendClock'),
          clock.law.map(citation).join('; '),
        ]),
    ),
    '',
  ].join('\n\n')
}

/** States the SOP prints for a case as a whole. */
const facts = (): string =>
  table(
    ['code', 'in the SOP', 'here'],
    besideClosing.map(({ code, name, instead }) => [code, name, instead]),
  )

function parametersPage(): string {
  const rows = Object.entries(parameters as Readonly<Record<string, Parameter>>)
  return [
    '# Legal parameters',
    'Made from `packages/sop`; do not edit. First versions; an administrator adds later ones. *assumed* stands wherever no text of law was read.',
    table(
      ['parameter', 'value', 'provenance', 'basis'],
      rows.map(([name, parameter]) => [
        `\`${name}\``,
        length(parameter),
        parameter.provenance === 'assumed' ? '*assumed*' : parameter.provenance,
        citation(parameter.law),
      ]),
    ),
    '',
  ].join('\n\n')
}

function beginnings(): string {
  return table(
    ['registration', 'who', 'basis', 'form', 'pages'],
    Object.entries(registrations).map(([name, { by, law, form }]) => [
      `\`${name}\``,
      by.join(', '),
      law.map(citation).join('; '),
      asked(form),
      (form.pages ?? []).map(({ key }) => key).join(', '),
    ]),
  )
}

/** State diagram in Mermaid; steps that stay are in the table only, so that the picture stays readable. */
function diagram(procedure: ProcedureName): string {
  const code = (name: string) => (name === 'unopened' ? '[*]' : stateOf(procedure, name).code)
  const moves = transitions(procedure).filter(({ from, to }) => from !== to)
  const named = states[procedure].filter(({ name }) => name !== 'unopened')
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...named.map((state) => `  state "${state.code} ${state.name}" as ${state.code}`),
    ...moves.map(({ from, step, to }) => `  ${code(from)} --> ${code(to)} : ${step}`),
    '```',
  ].join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

const who = (step: Step) =>
  Object.entries(step.by)
    .map(([role, relation]) => (role === 'system' ? 'the clock' : `${role} (${[relation].flat().join(' or ')})`))
    .join(', ')
const citation = ({ act, article, mark }: Basis) => `${act}${article ? ` art. ${article}` : ''} – ${mark}`
const length = ({ value, unit }: Parameter) => `${value} ${unit.replace('_', ' ')}`
const broughtBy = (procedure: ProcedureName, step: string) =>
  Object.entries(clocks as Readonly<Record<string, Clock>>)
    .filter(([, clock]) => clock.procedure === procedure && clock.onExpiry === step)
    .map(([name]) => name)
    .join(', ')

const warned = ({ warn }: Clock) =>
  warn ? `${warn.value} ${warn.unit === 'percent' ? '% of it' : warn.unit.replace('_', ' ')} before` : ''

function ladder(clock: string): string {
  const found = ladderOf(clock)
  if (!found) return ''
  return `${found.rungs.map((rung) => rung.join(' + ')).join(' → ')}${found.ends ? ' ∎' : ''}`
}

/** Steps that move the end of a clock, each with the parameter of the longer term where it has one. */
function movedBy(procedure: ProcedureName, clock: string, type: 'extendClock' | 'suspendClock'): string {
  const moves = declaredEffects(machineOf(procedure, versionInForce[procedure])).flatMap(({ step, effects }) =>
    effects.flatMap((effect) =>
      effect.type === type && effect.params.clock === clock
        ? [`\`${step}\`${'parameter' in effect.params ? ` (\`${effect.params.parameter}\`)` : ''}`]
        : [],
    ),
  )
  return [...new Set(moves)].join(', ')
}

/** Fields of a form, required ones in bold, each with who sees it. */
function asked(form: Form): string {
  const required = new Set(jsonSchemaOf(form).required)
  return metasOf(form)
    .map(([name, { sees }]) => `${required.has(name) ? `**${name}**` : name} (${sees.join('')})`)
    .join(', ')
}
