import { formatDate, formatMoment } from '@nrm/messages/dates'
import { useFrame } from '../frame.tsx'
import { describedBy, Labelled } from './about.tsx'
import type { FieldProps } from './field.tsx'
import { idOf, kindOf } from './schema.ts'

/** A line, a longer text, a number, a telephone, a date or a moment. */
export function TextField(props: FieldProps) {
  const { path, property, required, value, error } = props
  const { t, language, now } = useFrame()
  const kind = kindOf(property)
  const isTime = kind === 'date' || kind === 'moment'
  const print = kind === 'date' ? formatDate : formatMoment
  const control = {
    id: idOf(path),
    name: path,
    'aria-describedby': [describedBy(props), isTime ? `${idOf(path)}-like` : ''].filter(Boolean).join(' ') || undefined,
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
      <input
        {...control}
        {...inputFor(kind)}
        class={`input-${kind}`}
        maxLength={property.maxLength}
        value={isTime ? printed(text, (when) => print(language, when)) : text}
      />
      {isTime && (
        <p class="hint" id={`${idOf(path)}-like`}>
          {t('web.form.date-like', { example: print(language, now.toISOString()) })}
        </p>
      )}
    </Labelled>
  )
}

function inputFor(kind: string) {
  switch (kind) {
    case 'number':
      return { type: 'text', inputMode: 'numeric', autocomplete: 'off' } as const
    case 'phone':
      return { type: 'tel', inputMode: 'tel', autocomplete: 'off' } as const
    default:
      return { type: 'text', autocomplete: 'off' } as const
  }
}

/** A date or an instant as officials write it; what was typed wrongly stays as typed. */
const printed = (text: string, print: (when: string) => string): string =>
  /^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d\d:\d\d))?$/.test(text) ? print(text) : text
