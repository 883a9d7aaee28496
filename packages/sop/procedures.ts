/** Procedures in force, in the order of the SOP; each case holds at most one of a kind that is not ended. */
export const procedureNames = ['identification', 'status', 'assistance'] as const
export type ProcedureName = (typeof procedureNames)[number]

/** Letter of the procedure in the printed SOP. */
export const letters = { identification: 'A', status: 'B', assistance: 'C' } as const satisfies Record<ProcedureName, string>
