import { CsrfField } from '../forms/csrf-field.tsx'
import { type Fault, faultAt } from '../forms/fault.ts'
import { Field } from '../forms/field.tsx'
import { FileField } from '../forms/file-field.tsx'
import { newFileForm } from '../forms/file-forms.ts'
import { fieldsOf, isRequired } from '../forms/schema.ts'
import { useFrame } from '../frame.tsx'
import type { Answers, FileList } from '../views.ts'

type Props = Readonly<{ list: FileList; submission: string; answers: Answers; faults: readonly Fault[] }>

/** Adding a file to a case. */
export function FileForm({ list, submission, answers, faults }: Props) {
  const { t } = useFrame()
  if (list.kinds.length === 0) return <p class="hint">{t('web.files.not-yours')}</p>
  if (list.files.length >= list.mostFiles) return <p class="notice warn">{t('web.files.full', { most: list.mostFiles })}</p>
  const form = newFileForm(t, list.kinds)
  return (
    <form
      class="questions"
      method="post"
      action={`/cases/${list.case.id}/files`}
      enctype="multipart/form-data"
      data-upload={list.mostBytes}
      data-sending={t('web.files.sending')}
      data-too-large={t('problem.file-too-large.detail')}
      novalidate
    >
      <CsrfField />
      <input type="hidden" name="submission" value={submission} />
      {fieldsOf(form).map(([name, property]) => (
        <Field key={name} path={name} property={property} required={isRequired(form, name)} value={answers[name]} faults={faults} />
      ))}
      <FileField accept={list.accept} mostBytes={list.mostBytes} error={faultAt(faults, 'file')} />
      <p class="sending" role="status" hidden />
      <button class="button" type="submit">
        {t('web.files.send')}
      </button>
    </form>
  )
}
