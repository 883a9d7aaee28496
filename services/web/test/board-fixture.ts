import type * as views from '../views.ts'
import { fakeLaw } from './fake-law.ts'
import { ids, officeRefs } from './fixtures.ts'

const row = (key: string, more: Partial<views.BoardRow> = {}): views.BoardRow => ({
  key,
  office: null,
  procedure: null,
  name: null,
  code: null,
  waiting: 25,
  days1: 5,
  days7: 10,
  days30: null,
  longer: 0,
  overdue: 10,
  breaches: 15,
  oldest: '2026-09-01T05:00:00.000Z',
  ...more,
})

/** A board of the country with something in every table, one number too small to be shown. */
export const board = (): views.Board => ({
  territory: '17',
  procedure: null,
  days: 90,
  least: 5,
  assumed: fakeLaw.assumed,
  total: row('all'),
  tables: [
    { dimension: 'territory', rows: [row('1718'), row('1726', { waiting: null, oldest: null })] },
    { dimension: 'office', rows: [row(ids.commission, { office: officeRefs.commission })] },
    { dimension: 'sex', rows: [row('female'), row('male'), row('not-known')] },
    { dimension: 'child', rows: [row('yes'), row('no'), row('unsure')] },
    { dimension: 'age', rows: [row('9-17'), row('30-38')] },
    { dimension: 'citizenship', rows: [row('home'), row('foreign'), row('not-known')] },
    { dimension: 'stage', rows: [row('assistance/urgent', { procedure: 'assistance', name: 'urgent', code: 'C0' })] },
    { dimension: 'clock', rows: [row('assistance/referralAck', { procedure: 'assistance', name: 'referralAck' })] },
  ],
  late: {
    lines: [
      {
        caseId: ids.case,
        number: '2026-000123',
        procedureId: ids.assistance,
        procedure: 'assistance',
        state: 'urgent',
        stateCode: 'C0',
        territory: '1726',
        waitingOn: officeRefs.commission,
        waitingSince: '2026-11-01T05:00:00.000Z',
        dueAt: '2026-11-02T05:00:00.000Z',
        rung: 3,
      },
    ],
    next: 'more',
  },
  alerts: [
    {
      at: '2026-11-23T00:30:00.000Z',
      measure: 'help',
      dimension: 'citizenship',
      key: 'foreign',
      people: 40,
      others: 260,
      median: null,
      othersMedian: 2.5,
      ratio: 0.4,
      p: 0.0004,
    },
  ],
})
