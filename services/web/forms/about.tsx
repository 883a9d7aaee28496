import type { ComponentChildren } from 'preact'
import { useFrame } from '../frame.tsx'
import type { FieldProps } from './field.tsx'
import { idOf } from './schema.ts'

/** Ids of the hint and the error, for `aria-describedby`; undefined where there is neither. */
export const describedBy = ({ path, property, error }: Pick<FieldProps, 'path' | 'property' | 'error'>): string | undefined =>
  [property.description ? `${idOf(path)}-hint` : '', error ? `${idOf(path)}-error` : ''].filter(Boolean).join(' ') || undefined

/** The word "required" beside a question that stops the page. */
export function Mark({ required }: { required: boolean }) {
  const { t } = useFrame()
  return required ? <span class="required">{t('ui.required')}</span> : null
}

/** Its number as on the blank form: seen by whoever copies from paper, not read out. */
const Numbered = ({ property }: Pick<FieldProps, 'property'>) =>
  property['x-number'] ? <span class="nth" aria-hidden="true" data-nth={property['x-number']} /> : null

/** Hint and error of a question, above its answer. */
export function About({ path, property, error }: Pick<FieldProps, 'path' | 'property' | 'error'>) {
  const { t } = useFrame()
  return (
    <>
      {property.description && (
        <p class="hint" id={`${idOf(path)}-hint`}>
          {property.description}
        </p>
      )}
      {error && (
        <p class="error" id={`${idOf(path)}-error`}>
          <span class="unseen">{t('web.error')} </span>
          {error}
        </p>
      )}
    </>
  )
}

/** A question answered by several controls. */
export function Group({ path, property, required, error, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <fieldset class={error ? 'field faulty' : 'field'} aria-describedby={describedBy({ path, property, error })}>
      <legend>
        <Numbered property={property} />
        {property.title ?? path} <Mark required={required} />
      </legend>
      <About path={path} property={property} error={error} />
      {children}
    </fieldset>
  )
}

/** A question answered by one control. */
export function Labelled({ path, property, required, error, children }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={error ? 'field faulty' : 'field'}>
      <label for={idOf(path)}>
        <Numbered property={property} />
        {property.title ?? path} <Mark required={required} />
      </label>
      <About path={path} property={property} error={error} />
      {children}
    </div>
  )
}
