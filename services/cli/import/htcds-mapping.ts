/**
 * What the standard has no field for and its other columns imply (INFERRED; docs/import.md prints the table). HTCDS knows
 * methods of recruitment and control, the Palermo Protocol wants acts and means.
 */
export const actsOfEvents = { recruitment: 'recruitment', transit: 'transportation' } as const

/** Method of control → means it amounts to; a method that is absent shows none by itself. */
export const meansOfControl = {
  'physical-threats': 'threat',
  'threats-law-enforcement': 'threat',
  'threatens-children-family': 'threat',
  threats: 'threat',
  'debt-bondage': 'other-coercion',
  'false-promises': 'deception',
  'physical-abuse': 'force',
  'sexual-abuse': 'force',
  'psychological-abuse': 'other-coercion',
  'takes-earnings': 'other-coercion',
  'restricts-financial-access': 'other-coercion',
  'restricts-medical-care': 'other-coercion',
  'withholds-necessities': 'other-coercion',
  'restricts-movement': 'other-coercion',
  'withholds-documents': 'other-coercion',
  'psychoactive-substance': 'abuse-of-vulnerability',
  'uses-children': 'other-coercion',
} as const satisfies Readonly<Record<string, string>>
