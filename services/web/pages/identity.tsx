import { path } from '../api-client.ts'
import { ErrorSummary } from '../forms/error-summary.tsx'
import { type Fault, faultsOf } from '../forms/fault.ts'
import { answersOf } from '../forms/from-body.ts'
import type { FormSchema } from '../forms/schema.ts'
import { useFrame } from '../frame.tsx'
import { fieldAnswers } from '../labels.ts'
import { Answer } from '../parts/answers.tsx'
import { RevealForm } from '../parts/reveal-form.tsx'
import type { Again, Go, Screen } from '../screen.tsx'
import { Trouble } from '../trouble.ts'
import type { Answers, CaseView, IdentityView } from '../views.ts'
import type { Visit } from '../visit.ts'

type Data = Readonly<{ view: CaseView; identity: IdentityView | null; answers: Answers; faults: readonly Fault[] }>

/**
 * The one screen that shows who the person is. It is drawn as the answer to the form and has no address of its own: going
 * back to it asks for a reason again.
 */
function Page({ data: { view, identity, answers, faults } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <ErrorSummary faults={faults} />
      <p class="back">
        <a href={`/cases/${view.id}`}>{t('web.form.back-to-case', { number: view.number })}</a>
      </p>
      <h1>{t('web.identity')}</h1>
      {identity ? (
        <Identity identity={identity} />
      ) : (
        view.identity && <RevealForm caseId={view.id} form={view.identity.form} answers={answers} faults={faults} />
      )}
    </article>
  )
}

const lines = [
  'calledBy',
  'surname',
  'givenName',
  'patronymic',
  'birth',
  'paperHeldBy',
  'paperKind',
  'paperNumber',
  'pinfl',
  'reporter',
] as const

function Identity({ identity }: { identity: IdentityView }) {
  const { t, language } = useFrame()
  const { form } = fieldAnswers(language, identity)
  return (
    <>
      <p class="notice">{t('web.identity.entered')}</p>
      {identity.pinflWarning && <p class="notice warn">{t('notice.pinfl-check')}</p>}
      <dl class="answers">
        {lines.map((line) => (
          <div key={line}>
            <dt>{t(`web.identity.${line}`)}</dt>
            <dd>
              {identity[line] === null ? (
                <span class="quiet">{t('ui.not-known')}</span>
              ) : (
                <Answer property={form.properties?.[line] ?? {}} answer={identity[line]} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

async function load(visit: Visit): Promise<Data> {
  const view = await visit.api<CaseView>(path`/api/cases/${visit.params.caseId ?? ''}`)
  if (!view.identity) throw new Trouble(404, 'not-found')
  return { view, identity: null, answers: {}, faults: [] }
}

async function submit(visit: Visit): Promise<Go | Again<Data>> {
  const data = await load(visit)
  const answers = answersOf((data.view.identity?.form ?? {}) as FormSchema, visit.body)
  try {
    const identity = await visit.api<IdentityView>(path`/api/cases/${data.view.id}/identity`, { method: 'POST', body: answers })
    return { status: 200, data: { ...data, identity } }
  } catch (error) {
    if (!(error instanceof Trouble) || error.problem?.errors === undefined) throw error
    return { status: error.status, data: { ...data, answers, faults: faultsOf(visit.t, error.problem) } }
  }
}

export const identity: Screen<Data> = { title: (t) => t('web.identity'), load, Page, submit }
