import { openRegistrations } from '@nrm/casework/open-registrations'
import { register } from '@nrm/casework/register'
import { OpenSteps } from '@nrm/contracts/lists'
import { CaseView } from '@nrm/contracts/view'
import { registrations } from '@nrm/sop/registrations'
import { refusals } from '../answers.ts'
import type { App, Door } from '../context.ts'
import { published } from '../human-steps.ts'
import { AnyForm, SubmissionHeaders } from '../submission.ts'

const tags = ['steps']
const names = Object.keys(registrations) as (keyof typeof registrations)[]

/** What begins a case. */
export function registrationRoutes(app: App, { db }: Door): void {
  app.get(
    '/open-steps',
    { schema: { summary: 'What I may begin', tags, response: { 200: OpenSteps, ...refusals } } },
    async ({ who, words }) => ({ openSteps: await openRegistrations(db, who, words) }),
  )
  for (const step of names) {
    const { law, form } = registrations[step]
    app.post(
      `/registrations/${step}`,
      {
        config: { law, form: published(form) },
        schema: { summary: step, tags, headers: SubmissionHeaders, body: AnyForm, response: { 201: CaseView, ...refusals } },
      },
      async ({ who, words, headers, body }, reply) => {
        const view = await register(db, who, { step, form: body, submissionId: headers['idempotency-key'], words })
        return reply.code(201).header('etag', `"${view.receipt?.version}"`).send(view)
      },
    )
  }
}
