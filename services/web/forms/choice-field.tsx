import { useFrame } from '../frame.tsx'
import { describedBy, Group, Labelled } from './about.tsx'
import type { FieldProps } from './field.tsx'
import { idOf, kindOf, type Option, optionsOf } from './schema.ts'

const mostRadios = 6

/** One of a list (radio buttons up to six, else a select), or several of a list (boxes to tick). */
export function ChoiceField(props: FieldProps) {
  const { t } = useFrame()
  const kind = kindOf(props.property)
  const options = kind === 'yes-no' ? [{ value: 'true', label: t('ui.yes') }, { value: 'false', label: t('ui.no') }] : optionsOf(props.property)
  const chosen = Array.isArray(props.value) ? props.value.map(String) : [String(props.value ?? '')]
  if (kind === 'many') return <Ticks {...props} type="checkbox" options={options} chosen={chosen} />
  if (kind !== 'reference' && options.length <= mostRadios) return <Ticks {...props} type="radio" options={options} chosen={chosen} />
  return <Select {...props} options={options} chosen={chosen} />
}

type Chosen = { options: readonly Option[]; chosen: readonly string[] }

function Ticks({ type, options, chosen, ...props }: FieldProps & Chosen & { type: 'radio' | 'checkbox' }) {
  return (
    <Group {...props}>
      <div class={options.length > 8 ? 'ticks ticks-many' : 'ticks'}>
        {options.map(({ value, label }, index) => {
          const id = index === 0 ? idOf(props.path) : `${idOf(props.path)}-${index}`
          return (
            <div class="tick" key={value}>
              <input type={type} id={id} name={props.path} value={value} checked={chosen.includes(value)} />
              <label for={id}>{label}</label>
            </div>
          )
        })}
      </div>
    </Group>
  )
}

function Select({ options, chosen, ...props }: FieldProps & Chosen) {
  const { t } = useFrame()
  return (
    <Labelled {...props}>
      <select id={idOf(props.path)} name={props.path} aria-describedby={describedBy(props)} aria-invalid={props.error ? 'true' : undefined} data-filter={options.length > 12 ? '' : undefined}>
        <option value="">{t('web.form.choose')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={chosen.includes(value)}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}
