import type { FastifyInstance } from 'fastify'
import type { FileList, FileView } from '../views.ts'
import { ids, officeRefs } from './fixtures.ts'

const at = '2026-11-24T06:00:00.000Z'
const line = (act: FileView['custody'][number]['act'], more: Partial<FileView['custody'][number]> = {}) => ({
  act,
  at,
  actor: 'Namuna Xodim',
  office: officeRefs.police,
  to: null,
  whole: null,
  code: null,
  ...more,
})
const file = (place: number, more: Partial<FileView> = {}): FileView => ({
  id: `60000000-0000-4000-8000-00000000000${place}`,
  place,
  kind: 'messages',
  type: 'jpeg',
  size: 245_760,
  stripped: ['camera', 'place', 'times'],
  name: `suhbat-${place}-juda-uzun-nom-bilan-yozilgan-ekran-surati.jpg`,
  description: 'Ish vaʼda qilingan yozishma.\nIkkinchi qatorda sana bor.',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  scan: 'clean',
  isDamaged: false,
  at,
  office: officeRefs.police,
  withdrawn: null,
  custody: [
    line('received', { whole: true }),
    line('scanned', { code: 'clean' }),
    line('viewed', { whole: true }),
    line('original', { whole: true, code: 'court' }),
    line('handed-over', { to: officeRefs.centre }),
    line('damaged', { whole: false, actor: null, office: null }),
  ],
  ...more,
})

/** One file of every state. */
const fileList: FileList = {
  case: { id: ids.case, number: '1726-2026-000123' },
  files: [
    file(1),
    file(2, { scan: 'unscanned', kind: 'identity-paper' }),
    file(3, { isDamaged: true, kind: 'recording', stripped: [] }),
    file(4, { withdrawn: { at, reason: 'asked-by-person', note: 'Shaxs rozi emas' } }),
    file(5, { name: null, description: null, sha256: null, kind: 'medical', scan: 'infected' }),
  ],
  kinds: ['messages', 'contract', 'statement', 'recording', 'photograph', 'official', 'identity-paper', 'safety', 'other'],
  accept: '.pdf,application/pdf,.jpg,image/jpeg',
  mostBytes: 26_214_400,
  mostFiles: 100,
}

/** Files of the one case. */
export function files(app: FastifyInstance): void {
  app.get('/api/cases/:id/files', async () => fileList)
}
