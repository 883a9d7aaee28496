import { usesOf } from '@nrm/sop/parameter-uses'
import { useFrame } from '../frame.tsx'
import { sayOr, stepDone } from '../text.ts'

/** What a parameter acts on: clocks with the steps that start them and what their end brings, steps it limits, screens that show it. */
export function ActsOn({ code }: { code: string }) {
  const { t } = useFrame()
  const { clocks, steps, screens } = usesOf(code)
  const named = (all: readonly string[]): string => all.map((step) => stepDone(t, step)).join('; ')
  return (
    <ul>
      {clocks.map(({ clock, procedure, startedBy, brings }) => (
        <li key={clock}>
          <b>{sayOr(t, `clock.${clock}`, clock)}</b>
          <span class="since">{t(`procedure.${procedure}`)}</span>
          {startedBy.length > 0 && <span class="since">{t('web.parameter.clock-starts', { steps: named(startedBy) })}</span>}
          <span class="since">
            {brings ? t('web.parameter.clock-brings', { step: stepDone(t, brings) }) : t('web.parameter.clock-minimum')}
          </span>
        </li>
      ))}
      {steps.length > 0 && <li>{t('web.parameter.limits', { steps: named(steps.map(({ step }) => step)) })}</li>}
      {screens.length > 0 && (
        <li>{t('web.parameter.seen-on', { screens: screens.map((screen) => t(`web.parameter.screen.${screen}`)).join('; ') })}</li>
      )}
    </ul>
  )
}
