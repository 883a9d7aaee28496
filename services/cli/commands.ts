import { languages } from '@nrm/messages/languages'
import { procedureNames } from '@nrm/sop/procedures'
import type { Command, Given, Option } from './command.ts'

const languageOption: Option = { value: 'LANG', choices: languages, summary: `language: ${languages.join(', ')}; en unless given` }
const accountOption: Option = {
  value: 'LOGIN',
  required: true,
  summary: 'account it is done by; its password and one-time code are asked for, one line each',
}

const versionOperands = [
  { name: 'PROCEDURE', summary: 'identification, status, …' },
  { name: 'FROM', summary: 'number of the older version' },
  { name: 'TO', summary: 'number of the newer one' },
]

/** Every command of `nrm`; help and the reading of arguments follow from this table. */
export const commands: readonly Command[] = [
  {
    noun: 'case',
    verb: 'import',
    summary: 'loads cases from a CSV file, each through the same steps an officer takes',
    operands: [{ name: 'FILE', summary: 'CSV in UTF-8 with a header line' }],
    options: {
      format: {
        value: 'FORMAT',
        choices: ['htcds-csv', 'ctdc-vp'],
        required: true,
        summary: 'what the columns mean: htcds-csv or ctdc-vp',
      },
      as: { value: 'LOGIN', summary: 'police account to act as; else one of the region of the row' },
      rejects: { value: 'FILE', summary: 'where rejected rows are listed; else a file in NRM_DATA/import/' },
      concurrency: { value: 'N', summary: 'rows under way at once, 1 to 64; 12 unless given' },
      id: { value: 'COLUMN', summary: 'column with the record number of the source; `id` unless given' },
      consent: {
        value: 'WHERE',
        choices: ['held-by-source'],
        summary: 'where a row is silent on consent, the source holds it: held-by-source',
      },
      'ignore-unknown': { summary: 'goes on although the file has columns the format does not know' },
    },
    run: async (given) => (await import('./commands/case-import.ts')).caseImport(given),
  },
  {
    noun: 'sop',
    verb: 'docs',
    summary: 'writes the documents that follow from the code: docs/sop/ and docs/problems.md',
    operands: [],
    options: { check: { summary: 'writes nothing; fails when a document differs from the code' } },
    run: async (given) => (await import('./commands/sop-docs.ts')).writeSopDocs(given),
  },
  {
    noun: 'sop',
    verb: 'manual',
    summary: 'prints the whole SOP as a manual to read: every procedure with its drawing, steps, forms, terms and what silence brings',
    operands: [],
    options: {
      lang: { ...languageOption, required: true, summary: `language: ${languages.join(', ')}` },
      format: { value: 'FORMAT', choices: ['html', 'pdf'], summary: 'html, or pdf through Chromium; html unless given' },
      out: { value: 'FILE', summary: 'where it is written; else HTML is printed' },
      here: { summary: 'with the versions and values in force in this installation; else as they are installed' },
    },
    run: async (given) => (await import('./commands/sop-manual.ts')).sopManual(given),
  },
  {
    noun: 'sop',
    verb: 'assumed',
    summary: 'prints everything the system does on an assumption, for a lawyer, with a line for each answer',
    operands: [],
    options: {
      lang: languageOption,
      format: { value: 'FORMAT', choices: ['html', 'md', 'pdf'], summary: 'html, md, or pdf through Chromium; html unless given' },
      out: { value: 'FILE', summary: 'where it is written; else it is printed' },
      here: { summary: 'with the values in force in this installation; else as they are installed' },
    },
    run: async (given) => (await import('./commands/sop-assumed.ts')).sopAssumed(given),
  },
  {
    noun: 'sop',
    verb: 'check',
    summary: 'proves that every state is reachable and leads on, and that help never waits for a criminal case',
    operands: [],
    options: {},
    run: async (given) => (await import('./commands/sop-check.ts')).sopCheck(given),
  },
  {
    noun: 'sop',
    verb: 'diff',
    summary: 'says what changed from one version of a procedure to another, one sentence a line',
    operands: versionOperands,
    options: { lang: languageOption },
    run: async (given) => (await import('./commands/sop-diff.ts')).sopDiff(given),
  },
  {
    noun: 'sop',
    verb: 'adopt',
    summary: 'puts a version of a procedure in force for new cases, by the word of two people',
    operands: [
      { name: 'PROCEDURE', summary: 'identification, status, …' },
      { name: 'VERSION', summary: 'its number' },
    ],
    options: {
      as: accountOption,
      from: { value: 'DATE', summary: 'proposes it from this day on, YYYY-MM-DD, not before today' },
      approve: { summary: 'approves what somebody else proposed' },
      stop: { summary: 'takes back what nobody has approved' },
    },
    run: async (given) => (await import('./commands/sop-adopt.ts')).sopAdopt(given),
  },
  {
    noun: 'sop',
    verb: 'migrate',
    summary: 'moves running cases to another version of their procedure, by the word of two people; each can go back until its next step',
    operands: versionOperands,
    options: {
      'dry-run': { summary: 'counts by state how many would move, and how many stay and why' },
      propose: { summary: 'proposes it' },
      approve: { summary: 'approves what somebody else proposed, and moves the cases' },
      stop: { summary: 'takes back what nobody has approved' },
      undo: { summary: 'sends every case back that took no step since' },
      resume: { summary: 'goes on with what was broken off' },
      as: { ...accountOption, required: false },
    },
    run: async (given) => (await import('./commands/sop-migrate.ts')).sopMigrate(given),
  },
  {
    noun: 'sop',
    verb: 'replay',
    summary: 'takes the history of cases once more, each step under its own version, and compares it with what is stored',
    operands: [],
    options: { case: { value: 'N', summary: 'one case, by its number' }, all: { summary: 'every case' } },
    run: async (given) => (await import('./commands/sop-replay.ts')).sopReplay(given),
  },
  {
    noun: 'sop',
    verb: 'simulate',
    summary:
      'runs the caseload of a country through the SOP for years, checks after every step what must hold, and reports who waits where',
    operands: [],
    options: {
      caseload: {
        value: 'FILE',
        required: true,
        summary: 'who comes, who is there to help, how they behave: JSON, see docs/adr/0033-simulation.md',
      },
      years: { value: 'N', required: true, summary: 'length of the run' },
      seed: { value: 'N', summary: 'the same seed makes the same report; 1 unless given' },
      out: { value: 'DIR', summary: 'where report (JSON, Markdown) and plot (SVG) are written; else the report is printed' },
    },
    run: async (given) => (await import('./commands/sop-simulate.ts')).sopSimulate(given),
  },
  {
    noun: 'parameter',
    verb: 'list',
    summary: 'lists the legal parameters in force today, how each is known, and what waits for a second person',
    operands: [],
    options: { lang: languageOption, assumed: { summary: 'only those that are assumed' } },
    run: async (given) => (await import('./commands/parameter-list.ts')).parameterList(given),
  },
  {
    noun: 'parameter',
    verb: 'propose',
    summary: 'proposes another value of a legal parameter in the name of an administrator; somebody else must approve it',
    operands: [
      { name: 'CODE', summary: 'the parameter, as `nrm parameter list` prints it' },
      { name: 'VALUE', summary: 'the value; its unit stays' },
    ],
    options: {
      as: accountOption,
      basis: { value: 'TEXT', required: true, summary: 'the act, the article and where it is read' },
      from: { value: 'DATE', required: true, summary: 'day it is in force from, YYYY-MM-DD, not before today' },
      known: {
        value: 'HOW',
        choices: ['sourced', 'confirmed', 'assumed'],
        required: true,
        summary: 'how it is known: sourced, confirmed or assumed',
      },
      note: { value: 'TEXT', summary: 'a note about the law, never about a person' },
    },
    run: async (given) => (await import('./commands/parameter-acts.ts')).parameterPropose(given),
  },
  ...(
    [
      ['approve', 'approves what somebody else proposed for a parameter; it is in force from its day'],
      ['reject', 'rejects what somebody else proposed for a parameter'],
      ['withdraw', 'takes back what the same account proposed for a parameter'],
    ] as const
  ).map(([verb, summary]) => ({
    noun: 'parameter',
    verb,
    summary,
    operands: [{ name: 'CODE', summary: 'the parameter, as `nrm parameter list` prints it' }],
    options: { as: accountOption, ...(verb === 'reject' ? { why: { value: 'TEXT', required: true, summary: 'why not' } } : {}) },
    run: async (given: Given) => (await import('./commands/parameter-acts.ts')).parameterDecide(verb, given),
  })),
  {
    noun: 'audit',
    verb: 'verify',
    summary: 'recomputes every hash of the evidence log and compares the log with the history of steps',
    operands: [],
    options: {},
    run: async (given) => (await import('./commands/audit-verify.ts')).auditVerify(given),
  },
  {
    noun: 'keys',
    verb: 'rotate',
    summary: 'makes a new key-encryption key, wraps every data key anew and destroys the old one; nobody has to stop working',
    operands: [],
    options: { resume: { summary: 'goes on with a rotation that was stopped, without making another key' } },
    run: async (given) => (await import('./commands/keys-rotate.ts')).keysRotate(given),
  },
  {
    noun: 'retention',
    verb: 'sweep',
    summary: 'destroys the cases two people agreed on once nobody stopped them in time, finishes what was cut off, and forgets old drafts',
    operands: [],
    options: {},
    run: async (given) => (await import('./commands/retention-sweep.ts')).retentionSweep(given),
  },
  {
    noun: 'document',
    verb: 'verify',
    summary: 'says whether a document was issued here: by the code printed on it, or byte by byte by its file',
    operands: [{ name: 'CODE|FILE.pdf', summary: 'check code as printed, with or without hyphens, or a PDF' }],
    options: {},
    run: async (given) => (await import('./commands/document-verify.ts')).documentVerify(given),
  },
  {
    noun: 'document',
    verb: 'blank',
    summary: 'writes blank forms as PDF, for work without a connection: order and numbers are those of the screens',
    operands: [],
    options: {
      procedure: {
        value: 'NAME',
        choices: ['registration', ...procedureNames],
        summary: 'registration or one procedure; every one unless given',
      },
      lang: { value: 'LANGUAGE', choices: languages, summary: 'uz-Latn, uz-Cyrl, ru or en; all four unless given' },
      out: { value: 'DIR', required: true, summary: 'folder to write into' },
    },
    run: async (given) => (await import('./commands/document-blank.ts')).documentBlank(given),
  },
  {
    noun: 'demo',
    verb: 'load',
    summary: 'fills an empty database with the demonstration country of invented offices, accounts and cases',
    operands: [],
    options: {},
    run: async (given) => (await import('./commands/demo-load.ts')).demoLoad(given),
  },
]
