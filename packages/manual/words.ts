import { fieldText } from '@nrm/messages/field-text'
import type { Language } from '@nrm/messages/languages'
import { citationText, valueText } from '@nrm/messages/legal-words'
import { sayOr, type Translator, translator } from '@nrm/messages/t'
import type { Compartment } from '@nrm/sop/form'
import type { ParameterName } from '@nrm/sop/parameters'
import type { ProcedureName } from '@nrm/sop/procedures'
import type { Relation, Role } from '@nrm/sop/roles'
import { stateKey } from '@nrm/sop/states'
import type { Basis, Step } from '@nrm/sop/step'
import type { ParameterInForce } from './in-force.ts'

/** How one language says the things of the SOP. A word the catalog lacks is said as its code, which a test finds. */
export type Words = Readonly<{
  language: Language
  t: Translator
  say: (key: string, otherwise?: string) => string
  done: (step: string) => string
  button: (step: string) => string
  state: (procedure: ProcedureName, name: string) => string
  role: (role: Role) => string
  clock: (name: string) => string
  length: (parameter: ParameterName) => string
  cite: (basis: Basis) => string
  mark: (mark: Basis['mark']) => string
  question: (step: string, field: string) => string
  /** Parts of a case with who reads them. */
  compartments: (all: readonly Compartment[]) => string
  /** Names of parts of a case alone. */
  parts: (all: readonly Compartment[]) => string
  /** Everybody who takes a step, with how they must stand to the case. */
  people: (step: Step) => string[]
  who: (step: Step) => string
}>

/** The words of one language. @param inForce the values of the law that are printed */
export function wordsOf(language: Language, inForce: readonly ParameterInForce[]): Words {
  const values = new Map(inForce.map((one) => [one.code, one]))
  const say = (key: string, otherwise = key): string => sayOr(language, key, otherwise)
  const role = (name: Role): string => say(`role.${name}`)
  const people = ({ by }: Step): string[] =>
    (Object.entries(by) as [Role, Relation | readonly Relation[]][]).map(([name, relation]) =>
      name === 'system'
        ? role(name)
        : `${role(name)} (${[relation]
            .flat()
            .map((one) => say(`manual.relation.${one}`))
            .join('; ')})`,
    )
  return {
    language,
    t: translator(language),
    say,
    done: (step) => say(`step.${step}.past`),
    button: (step) => say(`step.${step}.button`),
    state: (procedure, name) => say(stateKey(procedure, name)),
    role,
    clock: (name) => say(`clock.${name}`),
    length: (name) => {
      const { unit, value } = values.get(name) ?? { unit: 'choice' as const, value: name }
      return valueText(language, unit, value)
    },
    cite: (basis) => citationText(language, basis),
    mark: (mark) => say(`web.mark.${mark}`),
    question: (step, field) => fieldText(language, step, field).label,
    parts: (all) => all.map((one) => say(`web.compartment.${one}`, say(`manual.part.${one}`))).join(', '),
    compartments: (all) => all.map((one) => say(`web.sees.${one}`)).join('; '),
    people,
    who: (step) => people(step).join('; '),
  }
}
