import { z } from 'zod'
import { refusals } from '../answers.ts'
import type { App } from '../context.ts'

/** Whether the process answers. */
export function healthRoutes(app: App): void {
  app.get(
    '/health',
    {
      config: { public: true },
      schema: {
        summary: 'Whether the API answers',
        tags: ['house'],
        response: { 200: z.object({ status: z.literal('ok') }), ...refusals },
      },
    },
    async () => ({ status: 'ok' as const }),
  )
}
