import { asActor, type Entered, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { saveLanguage } from '@nrm/db/queries/accounts'
import { territories } from '@nrm/sop/territories'
import { menuOf } from './menu.ts'
import { officeView } from './office-view.ts'
import { type Reference, referenceOf } from './reference.ts'
import { standingIn } from './standing-in.ts'
import { officeRef } from './view.ts'

export type Language = 'uz-Latn' | 'uz-Cyrl' | 'ru' | 'en'

/** Regions, districts and cities, each with the unit it lies in, for whoever is signed in at this moment. */
export const territoryList = (db: Db, who: Who) =>
  asActor(db, who, async (tx) => {
    await tx.entered
    return territories.map(({ code, parent, level, name }) => ({
      code,
      parent,
      level,
      name: { 'uz-Latn': name['uz-Latn'], 'uz-Cyrl': name['uz-Cyrl'], ru: name.ru, en: name.en },
    }))
  })

/** Offices at work, of the whole country. */
export const listOffices = (db: Db, who: Who) =>
  withReference(db, who, (reference) => [...reference.offices.values()].filter((office) => office.active).map(officeView))

/** Colleagues of the actor's own office, by name. */
export const listColleagues = (db: Db, who: Who) =>
  withReference(db, who, (reference, entered) => (reference.colleagues.get(entered.office) ?? []).map(({ id, name }) => ({ id, name })))

/** Who the actor is, and which screens are open to the role. */
export const me = (db: Db, who: Who) => withReference(db, who, meOf)

/** Chooses the language of the actor's account. */
export const setLanguage = (db: Db, who: Who, language: Language) =>
  asActor(db, who, async (tx) => {
    const [entered] = await Promise.all([tx.entered, saveLanguage(tx, language)])
    return { ...meOf(await referenceOf(db, tx, entered.stamp), entered), language }
  })

const withReference = <T>(db: Db, who: Who, read: (reference: Reference, entered: Entered) => T): Promise<T> =>
  asActor(db, who, async (tx) => {
    const entered = await tx.entered
    return read(await referenceOf(db, tx, entered.stamp), entered)
  })

const meOf = (reference: Reference, entered: Entered) => ({
  id: entered.account,
  login: entered.login,
  name: entered.name,
  role: entered.role,
  office: officeRef({ reference }, entered.office),
  territory: entered.territory,
  language: entered.language as Language,
  menu: menuOf(entered.role),
  ...standingIn(reference, entered),
})
