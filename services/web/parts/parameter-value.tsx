import { valueText } from '@nrm/messages/legal-words'
import { useFrame } from '../frame.tsx'
import type { Parameter, ParameterVersion } from '../views.ts'

/** The version of a parameter that is in force today. */
export const inForceOf = ({ versions, inForce }: Parameter): ParameterVersion =>
  versions.find(({ version }) => version === inForce) ?? (versions[0] as ParameterVersion)

/** Versions approved for a later day. */
export const laterOf = (parameter: Parameter): readonly ParameterVersion[] =>
  parameter.versions.filter(({ version }) => version > parameter.inForce)

/** How we know a value, in words and in colour. */
export function Provenance({ of }: { of: ParameterVersion['provenance'] }) {
  const { t } = useFrame()
  return <span class={`mark mark-${of}`}>{t(`web.provenance.${of}`)}</span>
}

/** A value with its unit. */
export function Value({ parameter, value }: { parameter: Pick<Parameter, 'unit'>; value: string }) {
  const { language } = useFrame()
  return <>{valueText(language, parameter.unit, value)}</>
}
