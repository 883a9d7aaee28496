import { randomUUID } from 'node:crypto'
import { glassOutcomes, glassReasons } from '@nrm/sop/break-glass'
import { restrictionReasons } from '@nrm/sop/sight'
import type { FastifyInstance } from 'fastify'
import type * as views from '../views.ts'
import { fakeLaw } from './fake-law.ts'
import { ids, officeRefs } from './fixtures.ts'

/** One use of emergency access; what waits for review is late. */
export const glassLine = (kind: 'mine' | 'ours' | 'review'): views.GlassLine => ({
  id: randomUUID(),
  caseId: ids.case,
  caseNumber: '2026-000123',
  actor: kind === 'mine' ? 'Namuna Xodimov' : 'Namuna Navbatchiyev',
  role: 'police',
  office: officeRefs.police,
  reason: 'child-at-risk',
  scope: ['C', 'S', 'I'],
  openedAt: new Date(Date.now() - 300_000).toISOString(),
  until: new Date(Date.now() + 600_000).toISOString(),
  reviewDueAt: new Date(Date.now() + (kind === 'review' ? -86_400_000 : 86_400_000)).toISOString(),
  overdue: kind === 'review',
})

/** Emergency access with its review, and restriction, after the contracts. */
export function needToKnow(app: FastifyInstance): void {
  app.get(
    '/api/break-glass',
    async (): Promise<views.GlassPage> => ({
      mine: [glassLine('mine')],
      ours: [glassLine('ours')],
      offer: {
        reasons: [...glassReasons],
        scope: ['C', 'S', 'I'],
        minutes: 15,
        leastMinutes: 5,
        mostMinutes: 60,
        perDay: 5,
        assumed: fakeLaw.assumed,
      },
    }),
  )
  app.get(
    '/api/break-glass/reviews',
    async (): Promise<views.ReviewPage> => ({
      assumed: fakeLaw.assumed,
      lines: [glassLine('review'), glassLine('ours')],
      outcomes: [...glassOutcomes],
    }),
  )
  app.get(
    '/api/cases/:id/restriction',
    async (): Promise<views.RestrictionView> => ({
      caseId: ids.case,
      number: '2026-000123',
      restricted: false,
      reason: null,
      at: null,
      mayRestrict: true,
      mayLift: false,
      reasons: [...restrictionReasons],
      people: [
        { id: ids.officer, name: 'Namuna Xodimov', named: false },
        { id: randomUUID(), name: 'Namuna Navbatchiyev', named: false },
      ],
    }),
  )
}
