import type { CodeList } from '../codes.ts'

/** One cell and one answer: `form` and `field` are those of `forms/`, `part` the field of a line inside it. */
export type HtcdsColumn = Readonly<{
  column: string
  form: 'intake' | 'contact' | 'assessment' | 'needs' | 'plan'
  field: string
  part?: string
  /** `flag` true or false · `one` and `many` values of `list` · `month` a date of which year and month are kept. */
  shape: 'text' | 'number' | 'date' | 'month' | 'moment' | 'territory' | 'flag' | 'one' | 'many'
  list?: CodeList
  /** Only a cell of this shape belongs to this answer; tells a PINFL from another paper. */
  accepts?: RegExp
}>

/**
 * Columns of HTCDS 2.0 that carry an answer of ours. A column may stand twice: a cell read in goes to every row that accepts it, a cell
 * written out takes the first row that is answered. Status, decision body and case status are derived, see `htcds.ts`.
 */
export const htcdsColumns: readonly HtcdsColumn[] = [
  { column: 'prs_FirstName', form: 'intake', field: 'givenName', shape: 'text' },
  { column: 'prs_FirstName', form: 'intake', field: 'calledBy', shape: 'text' },
  { column: 'prs_MiddleName', form: 'intake', field: 'patronymic', shape: 'text' },
  { column: 'prs_SecondName', form: 'intake', field: 'surname', shape: 'text' },
  { column: 'prs_Birthdate', form: 'intake', field: 'birth', shape: 'date' },
  { column: 'prs_Gender', form: 'intake', field: 'sex', shape: 'one', list: 'sex' },
  { column: 'prs_NumberOfChildren', form: 'intake', field: 'childrenWith', shape: 'number' },
  { column: 'prs_PrimaryLanguage', form: 'intake', field: 'language', shape: 'one', list: 'languages' },
  { column: 'prs_Citizenship', form: 'intake', field: 'citizenship', shape: 'many', list: 'countries' },
  { column: 'prs_IdentityNumber', form: 'intake', field: 'pinfl', shape: 'text', accepts: /^\d{14}$/ },
  { column: 'prs_IdentityNumber', form: 'intake', field: 'paperNumber', shape: 'text', accepts: /^(?!\d{14}$)/ },
  { column: 'prs_MobilePhone', form: 'intake', field: 'phone', shape: 'text' },
  { column: 'prs_MailingState', form: 'intake', field: 'territory', shape: 'territory' },
  { column: 'cas_ReferringOrganisation', form: 'intake', field: 'reporter', shape: 'text' },
  { column: 'cas_IncomingReferralDate', form: 'intake', field: 'contactAt', shape: 'moment' },
  { column: 'con_Consent', form: 'intake', field: 'consentNow', shape: 'flag', list: 'consentAnswer' },
  { column: 'cco_CaseComment', form: 'intake', field: 'firstFacts', shape: 'text' },
  { column: 'vic_TypeOfExploitation', form: 'intake', field: 'suspectedKind', shape: 'many', list: 'exploitationKinds' },
  { column: 'vic_TypeOfExploitation', form: 'assessment', field: 'purposes', shape: 'many', list: 'purposes' },
  { column: 'vic_ForcedLabourIndustry', form: 'assessment', field: 'industry', shape: 'one', list: 'industries' },
  { column: 'vic_TypeOfSexExploitation', form: 'assessment', field: 'sexKind', shape: 'many', list: 'sexKinds' },
  { column: 'vic_MethodsOfControl', form: 'assessment', field: 'control', shape: 'many', list: 'controlMethods' },
  { column: 'vic_MethodOfRecruitment', form: 'assessment', field: 'recruited', shape: 'many', list: 'recruitmentMethods' },
  { column: 'vic_RecruitmentWebsitesAndApps', form: 'assessment', field: 'recruitedApps', shape: 'many', list: 'recruitmentApps' },
  { column: 'vic_RelationshipToTrafficker', form: 'assessment', field: 'relation', shape: 'one', list: 'relationToExploiter' },
  { column: 'hte_Type', form: 'assessment', field: 'events', part: 'eventKind', shape: 'one', list: 'eventKinds' },
  { column: 'hte_Country', form: 'assessment', field: 'events', part: 'country', shape: 'one', list: 'countries' },
  { column: 'hte_State', form: 'assessment', field: 'events', part: 'district', shape: 'territory' },
  { column: 'hte_Date', form: 'assessment', field: 'events', part: 'from', shape: 'month' },
  { column: 'spl_Type', form: 'needs', field: 'servicesWanted', shape: 'many', list: 'services' },
  { column: 'spl_Objectives', form: 'needs', field: 'wishes', shape: 'text' },
  { column: 'spl_ActionPlan', form: 'contact', field: 'agreedSteps', shape: 'text' },
  { column: 'spl_PlannedEndDate', form: 'plan', field: 'plannedEnd', shape: 'date' },
]
