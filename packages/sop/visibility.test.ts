import { expect, test } from 'vitest'
import { compartments } from './form.ts'
import { procedureNames } from './procedures.ts'
import { type Relation, type Role, relations, roles } from './roles.ts'
import { states } from './states.ts'
import { matter, standing } from './testing/people.ts'
import { maskedFor, mayRead, reach } from './visibility.ts'

const stances = [...relations.filter((relation) => relation !== 'nation'), 'none'] as const

/** Table of roles of the mission, read aloud: what a role standing so reads when the procedure is in that state. */
function mission(role: Role, stance: Relation | 'none', procedure: string, state: string): string {
  const isPlace = stance === 'territory'
  const isHolder = stance === 'holder'
  const isOpen = state !== 'collecting' && state !== 'unopened' && state !== 'withdrawn'
  // Whoever is to meet the person knows whom, from the confirmation on.
  const isMeeting = procedure === 'return' && state === 'travelling' && stance === 'recipient'
  switch (role) {
    case 'police':
      if (procedure === 'identification') {
        if (isHolder) return 'ISC'
        const isAnswered = ['presumed', 'not-presumed', 'declined', 'no-contact', 'merged', 'joined', 'unopened'].includes(state)
        return !isPlace ? '' : !isAnswered ? 'SC' : state === 'presumed' ? 'C' : ''
      }
      return ['assistance', 'return', 'closing'].includes(procedure) && isHolder ? 'ISC' : ''
    case 'ngo':
    case 'centre':
      if (isMeeting) return 'ISC'
      if (!isHolder) return ''
      if (procedure === 'assistance') return 'ISCH'
      return ['identification', 'return', 'closing'].includes(procedure) ? 'ISC' : ''
    case 'supervisor':
      return isPlace ? 'ISC' : ''
    case 'prosecutor':
      return isPlace || (isHolder && procedure === 'criminal') ? 'CK' : ''
    case 'secretary':
      return isPlace && procedure === 'status' && (isOpen || state === 'collecting') ? 'CD' : ''
    case 'member':
    case 'chair':
      return isPlace && procedure === 'status' && isOpen ? 'CD' : ''
    case 'national':
      return stance === 'access' && procedure === 'status' && (isOpen || state === 'collecting') ? 'CD' : ''
    case 'investigator':
      return procedure === 'criminal' && isHolder ? (['open', 'court'].includes(state) ? 'ICK' : 'CK') : ''
    case 'consul':
      if (isHolder && procedure === 'assistance') return 'SC'
      return isHolder && ['identification', 'return', 'closing'].includes(procedure) ? 'ISC' : ''
    case 'social-worker':
      if (isMeeting) return 'ISC'
      if (isHolder && procedure === 'assistance') return 'ISCH'
      // An adult was never a case of child protection.
      if (procedure === 'child') return isHolder && state !== 'unopened' && state !== 'adult' ? 'ISC' : ''
      return isHolder && ['identification', 'return', 'closing'].includes(procedure) ? 'ISC' : ''
    case 'admin':
    case 'system':
      return ''
  }
}

test('every role in every relation and state reads exactly what the table of roles gives it', () => {
  for (const role of roles) {
    for (const stance of stances) {
      for (const procedure of procedureNames) {
        for (const { name: state } of states[procedure]) {
          const read = compartments
            .filter((compartment) => mayRead(compartment, standing(role, stance), [{ procedure, state, matter }]))
            .join('')
          expect(`${role} ${stance} ${procedure} ${state}: ${read}`).toBe(
            `${role} ${stance} ${procedure} ${state}: ${mission(role, stance, procedure, state)}`,
          )
        }
      }
    }
  }
})

test('the clinic’s notes and the name stay with whoever cares for the person; a commission never reads them', () => {
  const all = procedureNames.flatMap((procedure) => states[procedure].map(({ name: state }) => ({ procedure, state, matter })))

  for (const role of ['secretary', 'member', 'chair', 'national', 'prosecutor', 'admin'] as const) {
    for (const stance of stances) expect(maskedFor(standing(role, stance), all)).toEqual(expect.arrayContaining(['I', 'S', 'H']))
  }
})

test('an administrator reaches no case, an office only its own, the National Commission only what is shared with it', () => {
  expect(reach).toMatchObject({ admin: 'none', ngo: 'office', centre: 'office', national: 'access', police: 'territory' })
})
