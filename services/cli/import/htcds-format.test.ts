import { describe, expect, test } from 'vitest'
import { formFaults } from './form-faults.ts'
import { type Fault, isRefused, type Plan, recordedAsVictim } from './format.ts'
import { htcdsFormat } from './htcds-format.ts'

const given = { territory: '1726', day: '2026-01-15', reference: '0a1b2c3d', isConsentHeldBySource: false }
const full = {
  prs_FirstName: 'Xayol',
  prs_SecondName: 'Ertakova',
  prs_Birthdate: '2000-05-17',
  prs_Gender: 'Feminine',
  prs_Citizenship: 'UZ;Kazakhstan',
  prs_PrimaryLanguage: 'uzb',
  prs_MobilePhone: '+998 (90) 000-00-00',
  prs_MailingState: 'Samarqand viloyati',
  cas_IncomingReferralDate: '03.02.2025',
  con_Consent: 'true',
  vic_TypeOfExploitation: 'ForcedLabour;SexualExploitation',
  vic_MethodsOfControl: 'PhysicalThreats;FalsePromises',
  vic_MethodOfRecruitment: 'AtWork',
  vic_RelationshipToTrafficker: 'Unaquainted',
  hte_Type: 'Transit',
  hte_Country: 'KZ',
  hte_Date: '2024-11-02',
  vic_TraffickingStatus: 'ActualVictimOfTrafficking',
  vic_TraffickingStatusDecisionMakingOrg: 'NGO',
}

describe('what a row becomes', () => {
  test('every answer reaches its question, and the forms take them', () => {
    const plan = planned(full)

    expect(plan.registration).toMatchObject({
      calledBy: 'Xayol',
      givenName: 'Xayol',
      surname: 'Ertakova',
      birth: '2000-05-17',
      sex: 'female',
      maybeChild: 'no',
      ageBand: '24-26',
      citizenship: ['UZ', 'KZ'],
      language: 'uzb',
      phone: '+998900000000',
      territory: '1718',
      contactAt: '2025-02-03T00:00:00+05:00',
      consentNow: 'agrees',
      consentMode: 'held-by-source',
      suspectedKind: ['forced-labour', 'sexual-exploitation'],
      firstFacts: '[HTCDS: ActualVictimOfTrafficking, NGO]',
    })
    expect(plan.steps[0]?.form).toMatchObject({
      acts: ['recruitment', 'transportation'],
      means: ['threat', 'deception'],
      purposes: ['forced-labour', 'other-sexual'],
      relation: 'stranger',
      events: [{ eventKind: 'transit', country: 'KZ', from: '2024-11' }],
    })
    expect(plan.steps[1]).toEqual({ step: 'presumed.declared', form: {} })
    expect(formFaults(htcdsFormat, plan)).toEqual([])
  })

  test('a status found elsewhere is told and not taken over: an actual victim is presumed here until our commission decides', () => {
    const steps = planned({ con_Consent: 'true', vic_TraffickingStatus: 'ActualVictimOfTrafficking' }).steps

    expect(steps.map(({ step }) => step)).toEqual(['primary.assessed', 'presumed.declared'])
    expect(steps[1]?.form).toEqual({ overrideReason: recordedAsVictim })
  })

  test('who was found not to be a victim is assessed and goes no further', () => {
    const plan = planned({ con_Consent: 'true', vic_TraffickingStatus: 'NotAVictimOfTrafficking', cco_CaseComment: 'Invented.' })

    expect(plan.steps.map(({ step }) => step)).toEqual(['primary.assessed'])
    expect(plan.registration.firstFacts).toBe('Invented.\n[HTCDS: NotAVictimOfTrafficking]')
  })

  test('a refusal of consent ends with the registration', () => {
    expect(planned({ con_Consent: 'false' })).toMatchObject({ registration: { consentNow: 'refuses' }, steps: [] })
  })

  test('where the row is silent on consent the case waits for an officer to ask, unless the source holds it', () => {
    expect(planned({ prs_Gender: 'Masculine' })).toMatchObject({ registration: { consentNow: 'cannot-be-asked' }, steps: [] })
    expect(planned({ prs_Gender: 'Masculine' }, { isConsentHeldBySource: true }).steps).toHaveLength(2)
  })

  test('a person without a name is called by a reference to the row', () => {
    expect(planned({ prs_Gender: 'Masculine' }).registration).toMatchObject({
      calledBy: 'HTCDS 0a1b2c3d',
      contactAt: '2026-01-15T00:00:00+05:00',
      territory: '1726',
    })
  })

  test.each([
    [{ prs_Birthdate: '2010-01-16' }, 'yes'],
    [{ prs_Birthdate: '2008-01-15' }, 'no'],
    [{ prs_Birthdate: '2008-01-16' }, 'yes'],
    [{ prs_Birthdate: '2008' }, 'unsure'],
    [{ prs_Birthdate: '2007' }, 'no'],
    [{ vic_AgeWhenTrafficked: '18' }, 'no'],
    [{ vic_AgeWhenTrafficked: '17' }, 'unsure'],
    [{ prs_Gender: 'Feminine' }, 'unsure'],
  ])('%j on 15 January 2026: a child? %s', (cells, maybeChild) => {
    expect(planned(cells).registration.maybeChild).toBe(maybeChild)
  })

  test('a personal number and the number of another paper are told apart by their shape', () => {
    expect(planned({ prs_IdentityNumber: '30101900000011' }).registration).toMatchObject({ pinfl: '30101900000011' })
    expect(planned({ prs_IdentityNumber: 'AA0000000' }).registration).toMatchObject({ paperNumber: 'AA0000000' })
  })
})

describe('what is rejected, by column and code', () => {
  test.each([
    [{ prs_Gender: 'Frau' }, 'prs_Gender', 'not-in-list'],
    [{ prs_Birthdate: '31.02.2000' }, 'prs_Birthdate', 'not-a-date'],
    [{ prs_Birthdate: '0001-01-01' }, 'prs_Birthdate', 'bad-format'],
    [{ prs_MailingState: 'Atlantis' }, 'prs_MailingState', 'not-in-list'],
    [{ prs_MailingState: '17' }, 'prs_MailingState', 'not-in-list'],
    [{ prs_NumberOfChildren: '-1' }, 'prs_NumberOfChildren', 'not-a-number'],
    [{ prs_NumberOfChildren: '21' }, 'prs_NumberOfChildren', 'not-a-number'],
    [{ prs_MobilePhone: 'ring me' }, 'prs_MobilePhone', 'bad-format'],
    [{ cas_IncomingReferralDate: '2025-02' }, 'cas_IncomingReferralDate', 'not-a-date'],
    [{ con_Consent: 'perhaps' }, 'con_Consent', 'not-in-list'],
    [{ vic_TypeOfExploitation: 'ForcedLabour;Fun' }, 'vic_TypeOfExploitation', 'not-in-list'],
    [{ vic_TraffickingStatus: 'Maybe' }, 'vic_TraffickingStatus', 'not-in-list'],
    [{ prs_FirstName: 'x'.repeat(121) }, 'prs_FirstName', 'too-long'],
    [{ prs_FirstName: 'a\u202Eb' }, 'prs_FirstName', 'bad-characters'],
    [{ cco_CaseComment: 'x'.repeat(1001) }, 'cco_CaseComment', 'too-long'],
    [{ con_Consent: 'true', hte_Country: 'Nowhere' }, 'hte_Country', 'not-in-list'],
  ])('%j', (cells, field, code) => {
    expect(faultsOf(cells)).toContainEqual({ field, code })
  })
})

const row = (cells: Readonly<Record<string, string>>) => new Map(Object.entries(cells))

function planned(cells: Readonly<Record<string, string>>, more = {}): Plan {
  const plan = htcdsFormat.plan(row(cells), { ...given, ...more, territory: htcdsFormat.territoryOf(row(cells)) ?? given.territory })
  if (isRefused(plan)) throw new Error(JSON.stringify(plan))
  return plan
}

function faultsOf(cells: Readonly<Record<string, string>>): readonly Fault[] {
  const plan = htcdsFormat.plan(row(cells), given)
  return isRefused(plan) ? plan : formFaults(htcdsFormat, plan)
}
