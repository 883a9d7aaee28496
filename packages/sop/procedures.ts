/** Procedures in force, in the order of the SOP; each case holds at most one of a kind that is not ended. */
export const procedureNames = ['identification', 'status', 'assistance', 'criminal', 'return', 'child', 'closing'] as const
export type ProcedureName = (typeof procedureNames)[number]

/** Letter of the procedure in the printed SOP. */
export const letters = {
  identification: 'A',
  status: 'B',
  assistance: 'C',
  criminal: 'D',
  return: 'E',
  child: 'F',
  closing: 'G',
} as const satisfies Record<ProcedureName, string>
