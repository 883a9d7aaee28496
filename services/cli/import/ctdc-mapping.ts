/**
 * Cells of the victim–perpetrator records of the Counter-Trafficking Data Collaborative and what they become here. The
 * meaning of the columns is read from their names (INFERRED: the codebook was not at hand); docs/import.md prints the table.
 * An empty cell is "not known", never "no".
 */
export const ctdcColumns = [
  'yearRegister',
  'gender',
  'majorityStatus',
  'isForcedLabour',
  'isSexualExploit',
  'UN_COO_Region',
  'UN_COE_Region',
  'IP_Exploiter',
  'IP_Gender',
  'IP_ageBroad',
  'IP_citizen_UNRegion',
  'IP_Relation',
  'IP_PayMoney',
  'IP_RecruiterBroker',
  'IP_TransactionProcess',
  'IP_ControlAbuseKidnap',
] as const
export type CtdcColumn = (typeof ctdcColumns)[number]

/** A record without a year is dated with the last year of the data set. */
export const lastYear = '2022'

export const sexes = { Female: 'female', Male: 'male' } as const
/** A minor in the record is treated as a child; where the age is not recorded it stays in doubt. */
export const childAnswers = { Minor: 'yes', Adult: 'no' } as const
export const exploitations = {
  isForcedLabour: { kind: 'forced-labour', purpose: 'forced-labour' },
  isSexualExploit: { kind: 'sexual-exploitation', purpose: 'other-sexual' },
} as const satisfies Partial<Record<CtdcColumn, unknown>>

/** What the perpetrator did, as an act of the Palermo Protocol. Exploiting a person is read as having received them. */
export const acts = {
  IP_RecruiterBroker: 'recruitment',
  IP_TransactionProcess: 'transfer',
  IP_Exploiter: 'receipt',
} as const satisfies Partial<Record<CtdcColumn, string>>

/** Control, abuse and kidnapping stand in one column: which of them it was is not known, so the broadest means is taken. */
export const means = { IP_ControlAbuseKidnap: 'other-coercion' } as const satisfies Partial<Record<CtdcColumn, string>>

/** `StrangerUnknownOther` holds three things and so says none; a record of several perpetrators takes the nearest relation. */
export const relations = { FamilyIntimatePartner: 'family', FriendAcquaintance: 'acquainted' } as const

/** Columns without a question of ours; they are kept in words, so that nothing of the record is lost. */
export const keptInWords = {
  yearRegister: 'registered',
  UN_COO_Region: 'region of origin',
  UN_COE_Region: 'region of exploitation',
  IP_Relation: 'relation to the perpetrator',
  IP_Gender: 'sex of the perpetrator',
  IP_ageBroad: 'age of the perpetrator',
  IP_citizen_UNRegion: 'citizenship of the perpetrator',
  IP_PayMoney: 'money paid to the perpetrator',
} as const satisfies Partial<Record<CtdcColumn, string>>

/** Every value a column may hold; several are parted by a semicolon. */
export const ctdcValues = {
  gender: ['Female', 'Male'],
  majorityStatus: ['Adult', 'Minor'],
  isForcedLabour: ['0', '1'],
  isSexualExploit: ['0', '1'],
  UN_COO_Region: ['Africa', 'Americas/Oceania', 'Asia', 'Europe'],
  UN_COE_Region: ['Africa', 'Americas/Oceania', 'Asia', 'Europe'],
  IP_Exploiter: ['0', '1'],
  IP_Gender: ['Female', 'Male'],
  IP_ageBroad: ['0--29', '30--38', '39--47', '48+'],
  IP_citizen_UNRegion: ['Africa', 'Americas/Oceania', 'Asia', 'Europe'],
  IP_Relation: ['FamilyIntimatePartner', 'FriendAcquaintance', 'StrangerUnknownOther'],
  IP_PayMoney: ['No', 'Yes'],
  IP_RecruiterBroker: ['0', '1'],
  IP_TransactionProcess: ['0', '1'],
  IP_ControlAbuseKidnap: ['0', '1'],
} as const satisfies Record<Exclude<CtdcColumn, 'yearRegister'>, readonly string[]>
