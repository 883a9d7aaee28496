import { useFrame } from '../frame.tsx'
import { describedBy, Group, Labelled } from './about.tsx'
import type { FieldProps } from './field.tsx'
import { idOf, kindOf, type Option, optionsOf } from './schema.ts'

const mostRadios = 6
const mostBoxes = 24
/** A longer list is easier to type in than to roll through. */
const mostListed = 40
const fewestSelects = 2

/** One of a list (radio buttons up to six, else a select), or several of a list (boxes to tick). */
export function ChoiceField(props: FieldProps) {
  const { t } = useFrame()
  const kind = kindOf(props.property)
  const options =
    kind === 'yes-no'
      ? [
          { value: 'true', label: t('ui.yes') },
          { value: 'false', label: t('ui.no') },
        ]
      : optionsOf(props.property)
  const chosen = Array.isArray(props.value) ? props.value.map(String) : [String(props.value ?? '')]
  if (kind === 'many' && options.length > mostBoxes) return <Several {...props} options={options} chosen={chosen.filter(Boolean)} />
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
  return (
    <Labelled {...props}>
      <select
        id={idOf(props.path)}
        name={props.path}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
        data-filter={options.length > mostListed ? '' : undefined}
      >
        <Options options={options} chosen={chosen[0]} />
      </select>
    </Labelled>
  )
}

/** Several of a list too long for boxes: one select for each answer given and one more. */
function Several({ options, chosen, ...props }: FieldProps & Chosen) {
  const { t } = useFrame()
  const count = Math.max(fewestSelects, chosen.length + 1)
  return (
    <Group {...props}>
      <div class="several">
        {Array.from({ length: count }, (_, index) => (
          <select
            key={index}
            id={index === 0 ? idOf(props.path) : `${idOf(props.path)}-${index}`}
            name={props.path}
            aria-label={t('web.form.row', { n: index + 1 })}
            data-filter=""
          >
            <Options options={options} chosen={chosen[index]} />
          </select>
        ))}
      </div>
    </Group>
  )
}

function Options({ options, chosen }: { options: readonly Option[]; chosen: string | undefined }) {
  const { t } = useFrame()
  return (
    <>
      <option value="">{t('web.form.choose')}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value} selected={chosen === value}>
          {label}
        </option>
      ))}
    </>
  )
}
