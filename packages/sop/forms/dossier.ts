import { codeLists } from '../codes.ts'
import * as f from '../fields.ts'
import { optional as may } from '../fields.ts'
import { form } from '../form.ts'

/** D07; the legal ground is coded, the consent item is read from the facts of the case. */
export const baseQuery = form({
  baseGround: f.choice('baseGrounds', ['D'], { only: ['legal-ground', 'consent'] }),
  groundNote: may(f.text(200, ['D'])),
})

export const baseAnswer = form({ baseResult: f.choice('baseResults', ['D']), note: may(f.prose(['D'])) })

export const material = form({
  materialKind: f.choice('materialKinds', ['D']),
  summary: f.prose(['D']),
  personAnswer: may(f.prose(['D'])),
})

/** Name of the checklist field for a line of the dossier. */
export const dossierField = (dossierLine: string) => dossierLine.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Fields of the nine lines of the checklist. */
export const dossierFields = codeLists.dossierLines.map(dossierField)

/** D08: nine lines, each present, not needed or missing; a missing line never stops the dossier (forms.md §9). */
export const dossier = form({
  ...Object.fromEntries(dossierFields.map((field) => [field, f.choice('dossierAnswers', ['D'])])),
  missingReason: may(f.prose(['D'])),
  hearingWishMode: may(f.choice('heardModes', ['D'])),
})
