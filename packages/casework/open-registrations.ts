import { asActor, type Who } from '@nrm/db/as-actor'
import type { Db } from '@nrm/db/connect'
import { type Registration, registrations } from '@nrm/sop/registrations'
import { schemaFor } from './form-schema.ts'
import { referenceOf } from './reference.ts'
import type { Words } from './words.ts'

/** What the actor may start: registrations open to the role, in the shape of every open step. */
export const openRegistrations = (db: Db, who: Who, words: Words) =>
  asActor(db, who, async (tx) => {
    const entered = await tx.entered
    const reference = await referenceOf(db, tx, entered.stamp)
    return Object.entries<Registration>(registrations)
      .filter(([, { by }]) => by.includes(entered.role))
      .map(([step, registration]) => ({
        step,
        title: words.stepTitle(step),
        law: words.law(registration.law),
        basis: [...registration.law],
        form: words.form(step, schemaFor({ reference, entered }, registration, step)),
        href: `/api/registrations/${step}`,
        method: 'POST' as const,
      }))
  })
