import { type Fault, faultAt } from '../forms/fault.ts'
import { Field } from '../forms/field.tsx'
import { useFrame } from '../frame.tsx'

/** Where work without a connection says when it was done; shut for everybody else. */
export function ActTime({ value, faults }: { value: string; faults: readonly Fault[] }) {
  const { t } = useFrame()
  return (
    <details class="fold act-time" open={value !== '' || faultAt(faults, '_actAt') !== undefined}>
      <summary>{t('web.act-time')}</summary>
      <Field
        path="_actAt"
        property={{ title: t('web.act-time.label'), description: t('web.act-time.hint'), 'x-widget': 'moment' }}
        required={false}
        value={value}
        faults={faults}
      />
    </details>
  )
}
