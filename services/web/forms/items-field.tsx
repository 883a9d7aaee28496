import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import { About, describedBy, Group, Mark } from './about.tsx'
import { faultAt } from './fault.ts'
import type { FieldProps } from './field.tsx'
import { idOf, itemsOf, type Option, optionsOf } from './schema.ts'

/** Many items with the same few answers: indicators in folds by dimension, consents and checklists one below the other. */
export function ItemsField(props: FieldProps) {
  const items = itemsOf(props.property)
  if (props.property['x-widget'] !== 'indicators') {
    return (
      <Group {...props}>
        <Items {...props} items={items} />
      </Group>
    )
  }
  const dimensions = [...new Set(items.map(({ value }) => dimensionOf(value)))]
  return (
    <fieldset class={props.error ? 'field faulty' : 'field'} aria-describedby={describedBy(props)}>
      <legend>
        {props.property.title} <Mark required={props.required} />
      </legend>
      <About {...props} />
      {dimensions.map((dimension) => (
        <Fold key={dimension} {...props} dimension={dimension} items={items.filter(({ value }) => dimensionOf(value) === dimension)} />
      ))}
    </fieldset>
  )
}

/** Items are named after their dimension: `DR1` and `DR-1` belong to DR. */
const dimensionOf = (item: string): string => /^[A-Za-z]+/.exec(item)?.[0] ?? item

type Items = FieldProps & { items: readonly Option[] }

function Fold({ dimension, ...props }: Items & { dimension: string }) {
  const { t } = useFrame()
  const given = (props.value ?? {}) as Record<string, unknown>
  const answered = props.items.filter(({ value }) => given[value] !== undefined).length
  return (
    <details class="fold" open={answered > 0}>
      <summary>
        <span>{sayOr(t, `dimension.${dimension}`, dimension)}</span>
        <span class="count">{t('web.form.answered', { n: answered, all: props.items.length })}</span>
      </summary>
      <Items {...props} />
    </details>
  )
}

function Items({ path, property, value, items, faults }: Items) {
  const given = (value ?? {}) as Record<string, unknown>
  const options = optionsOf(property)
  return (
    <>
      {items.map((item) => {
        const name = `${path}.${item.value}`
        const error = faultAt(faults, name)
        return (
          <fieldset class={error ? 'item faulty' : 'item'} key={item.value} aria-describedby={error ? `${idOf(name)}-error` : undefined}>
            <legend>{item.label}</legend>
            <About path={name} property={{}} error={error} />
            <div class="ticks ticks-inline">
              {options.map((option, index) => {
                const id = index === 0 ? idOf(name) : `${idOf(name)}-${index}`
                return (
                  <div class="tick" key={option.value}>
                    <input type="radio" id={id} name={name} value={option.value} checked={given[item.value] === option.value} />
                    <label for={id}>{option.label}</label>
                  </div>
                )
              })}
            </div>
          </fieldset>
        )
      })}
    </>
  )
}
