import type { CodeList } from '../codes.ts'

/**
 * Where the glossary already holds the words of a list: `prefix` + value is the glossary key, `keys` names the
 * exceptions. Lists that stand nowhere in the glossary are not here; their words are in forms.md or are our own.
 */
export const glossaryKeys = {
  acts: { prefix: 'act-' },
  means: { prefix: 'means-' },
  purposes: { prefix: 'purpose-', keys: { 'not-known': 'purpose-not-yet-known', other: 'OtherExploitation' } },
  consentItems: { prefix: 'consent-' },
  services: { prefix: 'help-' },
  sex: { prefix: '' },
  exploitationKinds: {
    keys: {
      'forced-labour': 'ForcedLabour',
      'sexual-exploitation': 'SexualExploitation',
      'child-labour': 'ChildLabour',
      'forced-marriage': 'ForcedMarriage',
      servitude: 'Servitude',
      'forced-military': 'ForcedMilitaryByNonStateActors',
      'organ-removal': 'OrganRemoval',
      'forced-begging': 'ForcedBegging',
      'forced-adoption': 'ForcedAdoption',
      surrogacy: 'Surrogacy',
      other: 'OtherExploitation',
    },
  },
  sexKinds: {
    keys: {
      prostitution: 'Prostitution',
      pornography: 'Pornography',
      'remote-interactive-services': 'RemoteInteractiveServices',
      'private-sexual-services': 'PrivateSexualServices',
    },
  },
  controlMethods: {
    keys: {
      'physical-threats': 'PhysicalThreats',
      'threats-law-enforcement': 'ThreatsLawEnforcement',
      'threatens-children-family': 'ThreatensChildrenFamily',
      'debt-bondage': 'DebtBondage',
      'false-promises': 'FalsePromises',
      'physical-abuse': 'PhysicalAbuse',
      'sexual-abuse': 'SexualAbuse',
      'psychological-abuse': 'PsychologicalAbuse',
      'takes-earnings': 'TakesEarnings',
      'restricts-financial-access': 'RestrictsFinancialAccess',
      'restricts-medical-care': 'RestrictsMedicalCare',
      'withholds-necessities': 'WithholdsNecessities',
      'restricts-movement': 'RestrictsMovement',
      'withholds-documents': 'WithholdsDocuments',
      'psychoactive-substance': 'PsychoactiveSubstance',
      'excessive-working-hours': 'ExcessiveWorkingHours',
      'uses-children': 'UsesChildren',
      other: 'OtherControl',
    },
  },
} as const satisfies Partial<Record<CodeList, Readonly<{ prefix?: string; keys?: Readonly<Record<string, string>> }>>>

/** Answers that mean the same in every list; the glossary holds them under the value itself. */
export const commonAnswers = ['yes', 'no', 'not-known', 'not-asked', 'prefers-not'] as const
