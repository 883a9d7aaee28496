import { formatMoment } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { codeLabel } from '../labels.ts'
import { sayOr } from '../text.ts'
import type { CaseView, GlassLine } from '../views.ts'

/** Emergency access that lasts: which case, who, why, until when. */
export function GlassLines({ lines }: { lines: readonly GlassLine[] }) {
  const { t, language } = useFrame()
  return (
    <ul class="lines">
      {lines.map((line) => (
        <li key={line.id}>
          <a class="number" href={`/cases/${line.caseId}`}>
            {line.caseNumber}
          </a>
          <span>
            {line.actor}
            <span class="since">{sayOr(t, `role.${line.role}`, line.role)}</span>
            <span class="since">{line.office.name[language]}</span>
            <span class="since">{codeLabel(t, 'glassReasons', line.reason)}</span>
          </span>
          <span class="badge overdue">{t('web.glass.until', { time: formatMoment(language, line.until) })}</span>
        </li>
      ))}
    </ul>
  )
}

/** On the case itself, whoever looks: that somebody broke in, or that one does so oneself. */
export function GlassNotices({ glass }: { glass: NonNullable<CaseView['glass']> }) {
  const { t, language } = useFrame()
  return (
    <>
      {glass.map((one) => (
        <p key={one.id} class="notice warn" role="status">
          {one.isMine
            ? t('web.glass.case-mine', { time: formatMoment(language, one.until) })
            : t('web.glass.case-other', {
                actor: one.actor,
                office: one.office.name[language],
                reason: codeLabel(t, 'glassReasons', one.reason),
                time: formatMoment(language, one.until),
              })}
        </p>
      ))}
    </>
  )
}
