import { reportDuty } from '@nrm/sop/report-duty'
import { useFrame } from '../frame.tsx'
import type { Answers, CaseView } from '../views.ts'

type Props = Readonly<{ answers: Answers | null; child: CaseView['child']; mayDecline: boolean }>

/** What the law makes of the answers so far, for whoever weighs whether to report: advice, never a verdict. `answers` null: the rule alone. */
export function ReportDuty({ answers, child, mayDecline }: Props) {
  const { t } = useFrame()
  const advice = answers && reportDuty(answers, child)
  return (
    <section class="advice" aria-labelledby="report-duty">
      <h2 id="report-duty">{t('report-duty.title')}</h2>
      {advice ? (
        <>
          <p>
            <b>{t(`report-duty.${advice.duty}`)}</b>
          </p>
          <ul>
            {advice.reasons.map((reason) => (
              <li key={reason}>{t(`report-duty.${reason}`)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t('report-duty.rule')}</p>
      )}
      <p>{t('report-duty.told')}</p>
      {mayDecline && <p>{t('report-duty.decline')}</p>}
      <p class="quiet">{t('report-duty.exceptions')}</p>
    </section>
  )
}
