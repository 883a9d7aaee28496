import { type Parameter, type Provenance, parameters, type Unit } from '@nrm/sop/parameters'

/** A legal parameter as it stands: the first version of the code, or the version in force in an installation. */
export type ParameterInForce = Readonly<{ code: string; unit: Unit; value: string; basis: string; provenance: Provenance }>

/** The first version of every parameter. */
export const firstParameters = (): ParameterInForce[] =>
  Object.entries(parameters as Readonly<Record<string, Parameter>>).map(([code, { unit, value, law, provenance }]) => ({
    code,
    unit,
    value: String(value),
    basis: [law.act, law.article].filter(Boolean).join(' '),
    provenance,
  }))
