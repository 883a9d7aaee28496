import type { OpenedFile } from '@nrm/casework/open-file'
import { blankForm } from '@nrm/documents/blank-form'
import type { BlankName } from '@nrm/documents/blank-names'
import type { Language } from '@nrm/messages/languages'

const kept = new Map<string, Promise<OpenedFile>>()

/** A set of blank forms; drawn once in the life of the process, whoever asks first. */
export function blankFile(name: BlankName, language: Language): Promise<OpenedFile> {
  const file = `${name}-${language}.pdf`
  const known = kept.get(file) ?? drawn(file, name, language)
  kept.set(file, known)
  return known
}

const drawn = async (file: string, name: BlankName, language: Language): Promise<OpenedFile> => ({
  name: file,
  media: 'application/pdf',
  bytes: await blankForm(name, language, new Date().toISOString()),
})
