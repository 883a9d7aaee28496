import type { Command } from './command.ts'

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
    verb: 'check',
    summary: 'proves that every state is reachable and leads on, and that help never waits for a criminal case',
    operands: [],
    options: {},
    run: async (given) => (await import('./commands/sop-check.ts')).sopCheck(given),
  },
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
    noun: 'demo',
    verb: 'load',
    summary: 'fills an empty database with the demonstration country of invented offices, accounts and cases',
    operands: [],
    options: {},
    run: async (given) => (await import('./commands/demo-load.ts')).demoLoad(given),
  },
]
