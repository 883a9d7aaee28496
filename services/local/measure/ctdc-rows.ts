const header =
  'yearRegister,gender,majorityStatus,isForcedLabour,isSexualExploit,UN_COO_Region,UN_COE_Region,IP_Exploiter,IP_Gender,IP_ageBroad,IP_citizen_UNRegion,IP_Relation,IP_PayMoney,IP_RecruiterBroker,IP_TransactionProcess,IP_ControlAbuseKidnap'

/** Invented records in the shape of the CTDC victim–perpetrator file; the same `count` gives the same text. */
export function ctdcRows(count: number): string {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      '',
      pick(['Female', 'Male', ''], index),
      pick(['Adult', 'Minor', ''], index >> 1),
      pick(['1', ''], index),
      pick(['', '1'], index),
      pick(['Europe', 'Asia', ''], index),
      pick(['Europe', 'Asia', ''], index >> 2),
      '1',
      pick(['Male', 'Female;Male', ''], index),
      '',
      pick(['Europe', ''], index),
      pick(['StrangerUnknownOther', 'FamilyIntimatePartner', ''], index),
      pick(['No', 'Yes', ''], index),
      pick(['1', ''], index),
      pick(['1', ''], index >> 1),
      pick(['1', ''], index >> 3),
    ].join(','),
  )
  return `${[header, ...rows].join('\n')}\n`
}

const pick = (values: readonly string[], index: number): string => values[index % values.length] as string
