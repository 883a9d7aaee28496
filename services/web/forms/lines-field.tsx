import { useFrame } from '../frame.tsx'
import { Group } from './about.tsx'
import { Field, type FieldProps } from './field.tsx'
import { isRequired } from './schema.ts'

const spareRows = 2

/** The same few questions several times over: the rows filled so far and two empty ones; an empty row counts for nothing. */
export function LinesField(props: FieldProps) {
  const { t } = useFrame()
  const { path, property, faults } = props
  const filled = Array.isArray(props.value) ? (props.value as Record<string, unknown>[]) : []
  const count = Math.min(filled.length + spareRows, property.maxItems ?? 20)
  const fields = Object.entries(property.items?.properties ?? {})
  return (
    <Group {...props}>
      {Array.from({ length: count }, (_, row) => (
        <fieldset class="row" key={row}>
          <legend>{t('web.form.row', { n: row + 1 })}</legend>
          <div class="row-fields">
            {fields.map(([name, each]) => (
              <Field
                key={name}
                path={`${path}.${row}.${name}`}
                property={each}
                required={isRequired(property.items ?? {}, name)}
                value={filled[row]?.[name]}
                faults={faults}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {count < (property.maxItems ?? 20) && (
        <button class="button quiet-button" type="submit" name="_act" value="save" formNoValidate>
          {t('web.form.more-rows')}
        </button>
      )}
    </Group>
  )
}
