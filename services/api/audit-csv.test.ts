import { languages } from '@nrm/messages/languages'
import { expect, test } from 'vitest'
import { auditCsv } from './audit-csv.ts'

const office = {
  id: '10000000-0000-4000-8000-000000000001',
  name: { 'uz-Latn': '=1+1', 'uz-Cyrl': '@идора', ru: '+учреждение', en: '-office' },
}
const line = {
  id: '7',
  at: '2026-11-24T05:00:00.000Z',
  kind: 'identity.viewed',
  step: null,
  caseId: null,
  caseNumber: '2026-000012',
  actor: '=HYPERLINK("http://elsewhere.example")',
  login: 'police.1',
  actingFor: null,
  role: 'police',
  office,
  territory: '1718',
  outcome: 'done',
  reason: 'court-request',
  requestId: 'r',
}

test.each(languages)('in %s every column has a head in the language, and no cell is a formula', (language) => {
  const [head, row, after] = auditCsv({ lines: [line], cut: false }, language).split('\r\n')

  expect(head).not.toContain('web.export.column')
  expect(row).toContain(`"'=HYPERLINK(""http://elsewhere.example"")"`)
  expect(row?.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((cell) => /^"?[=+\-@]/.test(cell))).toEqual([])
  expect(row?.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)).toHaveLength(head?.split(',').length ?? 0)
  expect(after).toBe('')
})

test('a list that was cut says so in its last line', () => {
  expect(
    auditCsv({ lines: [line], cut: true }, 'en')
      .trim()
      .split('\r\n')
      .at(-1),
  ).toMatch(/only the newest 1 entries/)
})
