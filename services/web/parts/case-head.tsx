import { letters } from '@nrm/sop/procedures'
import { useFrame } from '../frame.tsx'
import { fieldAnswers } from '../labels.ts'
import { stateName } from '../text.ts'
import type { CaseView } from '../views.ts'
import { AnswerList } from './answers.tsx'
import { Flags } from './flags.tsx'
import { Moment } from './moment.tsx'

/** Number, warnings and states of a case, and its core facts. */
export function CaseHead({ view }: { view: CaseView }) {
  const { t, language } = useFrame()
  return (
    <header class="case-head">
      <h1>
        {t('web.case.heading')} <span class="number">{view.number}</span>
      </h1>
      <p class="flags">
        <Flags child={view.child} danger={view.danger} />
        {view.procedures.map((procedure) => (
          <a class="badge state" href={`#${procedure.procedure}`} key={procedure.id}>
            <span class="letter">{letters[procedure.procedure]}</span> {stateName(t, procedure.stateCode, procedure.state)}
          </a>
        ))}
      </p>
      <dl class="facts">
        <div>
          <dt>{t('web.case.opened')}</dt>
          <dd>
            <Moment at={view.openedAt} />
          </dd>
        </div>
        <div>
          <dt>{t('web.case.origin')}</dt>
          <dd>{view.origin.name[language]}</dd>
        </div>
        {view.trafficking && (
          <div>
            <dt>{t('web.case.outward')}</dt>
            <dd>{t(`web.outward.${view.trafficking}`)}</dd>
          </div>
        )}
        <div>
          <dt>{t('web.case.progress')}</dt>
          <dd>{t(`web.progress.${view.progress}`)}</dd>
        </div>
      </dl>
      {Object.keys(view.summary).length > 0 && (
        <details class="fold">
          <summary>
            <span>{t('web.case.summary')}</span>
          </summary>
          <AnswerList {...fieldAnswers(language, view.summary)} />
        </details>
      )}
    </header>
  )
}
