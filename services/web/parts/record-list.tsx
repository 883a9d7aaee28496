import { useFrame } from '../frame.tsx'
import { recordAnswers } from '../labels.ts'
import { sayOr, stepDone } from '../text.ts'
import type { RecordView } from '../views.ts'
import { AnswerList } from './answers.tsx'
import { Moment } from './moment.tsx'

/** What the steps wrote, as far as this reader may see it; parts kept back are named, not shown. */
export function RecordList({ records }: { records: readonly RecordView[] }) {
  const { t, language } = useFrame()
  if (records.length === 0) return <p class="empty">{t('web.records.none')}</p>
  return (
    <>
      {records.map((record) => (
        <details class="fold record" key={record.id}>
          <summary>
            <span>{stepDone(t, record.step)}</span>
            <span class="since">
              <Moment at={record.at} /> {record.office.name[language]}
            </span>
          </summary>
          <AnswerList {...recordAnswers(language, record)} />
          {record.locked && <p class="withheld">{t('web.record.locked')}</p>}
          {record.withheld.map((part) => (
            <p class="withheld" key={part}>
              {sayOr(t, `web.withheld.${part}`, t('web.withheld.other'))}
            </p>
          ))}
        </details>
      ))}
    </>
  )
}
