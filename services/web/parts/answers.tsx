import { formatDate, formatMoment } from '@nrm/messages/dates'
import { useContext } from 'preact/hooks'
import { type FormPage, type FormSchema, fieldsOf, itemsOf, kindOf, optionsOf, type Property } from '../forms/schema.ts'
import { type Frame, useFrame } from '../frame.tsx'
import { NamesContext } from '../names.ts'
import { placeOf } from '../place.ts'
import { sayOr } from '../text.ts'
import type { Answers } from '../views.ts'

/** Questions with the answers given to them; a question nobody answered says so only on the page where it can be changed. */
export function AnswerList({ form, page, answers }: { form: FormSchema; page?: FormPage; answers: Answers }) {
  const { t } = useFrame()
  const fields = fieldsOf(form, page).filter(([name]) => page !== undefined || answers[name] !== undefined)
  return (
    <dl class="answers">
      {fields.map(([name, property]) => (
        <div key={name}>
          <dt>{property.title ?? name}</dt>
          <dd>
            {answers[name] === undefined ? (
              <span class="quiet">{t('web.check.unanswered')}</span>
            ) : (
              <Answer property={property} answer={answers[name]} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One answer in words. */
export function Answer({ property, answer }: { property: Property; answer: unknown }) {
  const frame = useFrame()
  const names = useContext(NamesContext)
  if (property['x-widget'] === 'case') return <a href={`/cases/${String(answer)}`}>{frame.t('web.form.open-case')}</a>
  switch (kindOf(property)) {
    case 'many':
      return <>{(Array.isArray(answer) ? answer : [answer]).map((value) => labelOf(property, value)).join('; ')}</>
    case 'lines':
      return <Rows property={property} rows={Array.isArray(answer) ? answer : []} />
    case 'reference':
      return <>{names.get(String(answer)) ?? nameless(frame, property, answer)}</>
    case 'items':
      return <Items property={property} answers={(answer ?? {}) as Answers} />
    default:
      return <span class="words">{inWords(frame, property, answer)}</span>
  }
}

function inWords({ language, t }: Frame, property: Property, answer: unknown): string {
  switch (kindOf(property)) {
    case 'moment':
      return formatMoment(language, String(answer))
    case 'date':
      return formatDate(language, String(answer))
    case 'yes-no':
      return answer === true ? t('ui.yes') : t('ui.no')
    case 'territory':
      return placeOf(language, String(answer))
    default:
      return labelOf(property, answer)
  }
}

/** Nobody, one of those the schema lists, or somebody of another office whose name is not for us. */
function nameless({ t }: Frame, property: Property, answer: unknown): string {
  if (answer === property['x-none']) return sayOr(t, `code.none.${answer}`, t('ui.not-known'))
  const label = labelOf(property, answer)
  return label === answer ? t('web.records.officer') : label
}

const labelOf = (property: Property, value: unknown): string =>
  optionsOf(property).find((option) => option.value === value)?.label ?? String(value)

function Rows({ property, rows }: { property: Property; rows: readonly unknown[] }) {
  return (
    <ol class="rows">
      {rows.map((row, index) => (
        <li key={index}>
          <AnswerList form={property.items ?? {}} answers={row as Answers} />
        </li>
      ))}
    </ol>
  )
}

function Items({ property, answers }: { property: Property; answers: Answers }) {
  return (
    <ul class="items">
      {itemsOf(property)
        .filter(({ value }) => answers[value] !== undefined)
        .map(({ value, label }) => (
          <li key={value}>
            {label} <b>{labelOf(property, answers[value])}</b>
          </li>
        ))}
    </ul>
  )
}
