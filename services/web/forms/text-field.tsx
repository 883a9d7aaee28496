import { localMoment } from '../time.ts'
import { useFrame } from '../frame.tsx'
import { describedBy, Labelled } from './about.tsx'
import type { FieldProps } from './field.tsx'
import { idOf, kindOf } from './schema.ts'

/** A line, a longer text, a number, a telephone, a date or a moment. */
export function TextField(props: FieldProps) {
  const { path, property, required, value, error } = props
  const { t } = useFrame()
  const kind = kindOf(property)
  const control = {
    id: idOf(path),
    name: path,
    'aria-describedby': describedBy(props),
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required ? ('true' as const) : undefined,
  }
  const text = value === undefined || value === null ? '' : String(value)
  if (kind === 'prose') {
    return (
      <Labelled {...props}>
        <textarea {...control} rows={5} maxLength={property.maxLength} data-count={property.maxLength}>
          {text}
        </textarea>
        {property.maxLength && <p class="hint">{t('web.form.at-most', { n: property.maxLength })}</p>}
      </Labelled>
    )
  }
  return (
    <Labelled {...props}>
      <input {...control} {...inputFor(kind)} class={`input-${kind}`} maxLength={property.maxLength} value={kind === 'moment' ? momentText(text) : text} />
    </Labelled>
  )
}

function inputFor(kind: string): { type: string; inputMode?: 'numeric' | 'tel'; autocomplete?: string } {
  switch (kind) {
    case 'number': return { type: 'text', inputMode: 'numeric', autocomplete: 'off' }
    case 'phone': return { type: 'tel', inputMode: 'tel', autocomplete: 'off' }
    case 'date': return { type: 'date' }
    case 'moment': return { type: 'datetime-local' }
    default: return { type: 'text', autocomplete: 'off' }
  }
}

const momentText = (text: string): string => (/^\d{4}-.*(Z|[+-]\d\d:\d\d)$/.test(text) ? localMoment(text) : text)
