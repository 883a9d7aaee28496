import { blankForm } from '@nrm/documents/blank-form'
import { printPaper } from '@nrm/documents/print-paper'
import type { Report } from '../bench-lines.ts'

export const name = 'papers'

const COPIES = 60
const office = {
  'uz-Latn': 'Oʻylab topilgan idora',
  'uz-Cyrl': 'Ўйлаб топилган идора',
  ru: 'Вымышленное учреждение',
  en: 'Invented office',
}
const moment = '2026-11-20T08:30:00.000Z'
const words = 'Oʻylab topilgan asos: Ўйлаб топилган ғамхўрлик. '

/** How long one copy of a paper takes to be drawn, and the longest set of blank forms; the process does nothing else meanwhile. */
export async function run(report: Report): Promise<void> {
  for (const [what, reasons] of [
    ['a decision of one page', words],
    ['a decision of ten pages', words.repeat(400)],
  ] as const) {
    await printed(reasons)
    const started = performance.now()
    let bytes = 0
    for (let copy = 0; copy < COPIES; copy += 1) bytes += await printed(reasons)
    report({ metric: `${what}, mean`, value: (performance.now() - started) / COPIES, unit: 'ms' })
    report({ metric: `${what}, size`, value: bytes / COPIES / 1024, unit: 'KiB' })
  }
  const started = performance.now()
  const { length } = await blankForm('identification', 'ru', moment)
  report({ metric: 'blank forms of identification', value: performance.now() - started, unit: 'ms' })
  report({ metric: 'blank forms of identification, size', value: length / 1024, unit: 'KiB' })
}

async function printed(reasons: string): Promise<number> {
  const section = {
    procedure: 'status',
    step: 'decided.granted',
    actAt: moment,
    at: moment,
    office,
    role: 'chair',
    answers: { reasons },
  } as const
  const issued = { by: 'Invented', office, at: moment, copy: 1, checkCode: '0'.repeat(20) }
  const content = {
    code: 'D10',
    caseNumber: '2026-000001',
    territory: '1718401',
    sections: [section],
    name: null,
    references: new Map(),
    issued,
  } as const
  return (await printPaper(content, 'uz-Latn', 'https://nrm.example.uz')).length
}
