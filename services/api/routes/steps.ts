import { advance } from '@nrm/casework/advance'
import { CaseView } from '@nrm/contracts/view'
import { z } from 'zod'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { humanSteps } from '../human-steps.ts'
import { AnyForm, ifMatch, StepHeaders } from '../submission.ts'

const params = z.object({ procedureId: z.uuid() })

/** One route for every step of the SOP that a person takes; what the clock takes has none. */
export function stepRoutes(app: App, { db }: Door): void {
  for (const { step, law, form, citation } of humanSteps) {
    app.post(
      `/procedures/:procedureId/steps/${step}`,
      {
        config: { law, form },
        schema: {
          summary: step,
          description: citation,
          tags: ['steps'],
          params,
          headers: StepHeaders,
          // The door judges the form, so that every refusal carries its code; the true schema is published.
          body: AnyForm,
          response: { 200: CaseView, ...refusals },
        },
      },
      async ({ who, words, params, headers, body }, reply) => {
        const submissionId = headers['idempotency-key']
        const view = await advance(db, who, {
          procedureId: params.procedureId,
          step,
          form: body,
          actAt: headers['act-at'],
          version: ifMatch(headers),
          submissionId,
          words,
        })
        return reply.header('etag', `"${view.receipt?.version}"`).send(view)
      },
    )
  }
}
