import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useFrame } from '../frame.tsx'
import { nameIn } from '../text.ts'
import type { Territory } from '../views.ts'
import { describedBy, Labelled } from './about.tsx'
import type { FieldProps } from './field.tsx'
import { idOf } from './schema.ts'

/** Territories for the selects of a page; loaded only by pages that ask for one. */
export const TerritoriesContext = createContext<readonly Territory[]>([])

/** A district or city, grouped by region; the region itself stands first in its group. */
export function TerritoryField(props: FieldProps) {
  const { t, language } = useFrame()
  const territories = useContext(TerritoriesContext)
  const offered = props.property.enum ? new Set(props.property.enum) : null
  const may = ({ code }: Territory): boolean => offered === null || offered.has(code)
  const regions = territories.filter(({ code }) => code.length === 4)
  const option = (territory: Territory) => (
    <option key={territory.code} value={territory.code} selected={props.value === territory.code}>
      {nameIn(language, territory.name)}
    </option>
  )
  return (
    <Labelled {...props}>
      <select
        id={idOf(props.path)}
        name={props.path}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
        data-filter=""
      >
        <option value="">{t('web.form.choose')}</option>
        {regions.map((region) => (
          <optgroup key={region.code} label={nameIn(language, region.name)}>
            {may(region) && option(region)}
            {territories.filter((one) => one.code !== region.code && one.code.startsWith(region.code) && may(one)).map(option)}
          </optgroup>
        ))}
      </select>
    </Labelled>
  )
}
