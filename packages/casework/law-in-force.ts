import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type ProcedureName, procedureNames } from '@nrm/sop/procedures'
import { tashkentDay } from '@nrm/sop/tashkent-day'
import { parameterAt, referenceOf } from './reference.ts'
import { versionAt } from './version-at.ts'

/** The law of this installation today in Tashkent: the values of the parameters, and the version new cases begin in. Open to everybody signed in. */
export const lawInForce = (db: Db, who: Who) =>
  asActor(db, who, async (tx) => {
    const { stamp, moment } = await tx.entered
    const reference = await referenceOf(db, tx, stamp)
    return {
      day: tashkentDay(moment),
      versions: Object.fromEntries(procedureNames.map((name) => [name, versionAt(reference, name, moment)])) as Record<
        ProcedureName,
        number
      >,
      parameters: [...reference.parameters.keys()].map((code) => {
        const { unit, value, basis, provenance } = parameterAt(reference, code, moment)
        return { code, unit, value, basis, provenance }
      }),
    }
  })
