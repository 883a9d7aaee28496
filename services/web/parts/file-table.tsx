import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { FileList, FileView } from '../views.ts'
import { FileAct } from './file-act.tsx'
import { FileState, opens } from './file-state.tsx'
import { Moment } from './moment.tsx'

/** Files of a case, one row each, in the order they came. */
export function FileTable({ list }: { list: FileList }) {
  const { t } = useFrame()
  if (list.files.length === 0) return <p class="empty">{t('web.files.none')}</p>
  return (
    <table class="cards files">
      <caption class="unseen">{t('web.files')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.files.file')}</th>
          <th scope="col">{t('web.files.came')}</th>
          <th scope="col">{t('web.files.state')}</th>
          <th scope="col">{t('web.files.look')}</th>
        </tr>
      </thead>
      <tbody>
        {list.files.map((file) => (
          <Row key={file.id} caseId={list.case.id} file={file} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ caseId, file }: { caseId: string; file: FileView }) {
  const { t, language } = useFrame()
  const base = `/cases/${caseId}/files/${file.id}`
  return (
    <tr>
      <th scope="row">
        <a href={base}>
          <bdi>{file.name ?? t('web.files.nth', { place: file.place })}</bdi>
        </a>
        <span class="since">{sayOr(t, `web.files.kind.${file.kind}`, file.kind)}</span>
        <span class="file-words">{file.description ?? t('web.files.closed')}</span>
      </th>
      <td data-label={t('web.files.came')}>
        <Moment at={file.at} />
        {file.office && <span class="since">{file.office.name[language]}</span>}
      </td>
      <td data-label={t('web.files.state')}>
        <FileState file={file} />
      </td>
      {opens(file) ? (
        <td data-label={t('web.files.look')}>
          <FileAct action={`${base}/open`} button={t('web.files.open')} place={file.place} />
        </td>
      ) : (
        <td />
      )}
    </tr>
  )
}
