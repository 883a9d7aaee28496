import type { ComponentChildren } from 'preact'
import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { FileView } from '../views.ts'
import { FileState } from './file-state.tsx'
import { Moment } from './moment.tsx'

/** What a file is, where it came from, and what its copy does without. */
export function FileFacts({ file }: { file: FileView }) {
  const { t, language } = useFrame()
  const parts = file.stripped.map((part) => sayOr(t, `web.files.part.${part}`, part)).join(', ')
  return (
    <dl class="answers">
      <Fact name={t('web.files.file')}>
        <bdi class="file-name">{file.name ?? t('web.files.closed')}</bdi>
        <span class="since">{t('web.files.size', { kb: Math.max(1, Math.round(file.size / 1024)) })}</span>
      </Fact>
      <Fact name={t('web.files.kind')}>{sayOr(t, `web.files.kind.${file.kind}`, file.kind)}</Fact>
      <Fact name={t('web.files.description')}>
        <span class="file-words">{file.description ?? t('web.files.closed')}</span>
      </Fact>
      <Fact name={t('web.files.came')}>
        <Moment at={file.at} />
        {file.office && <span class="since">{file.office.name[language]}</span>}
      </Fact>
      <Fact name={t('web.files.state')}>
        <FileState file={file} />
        {file.withdrawn?.note && <span class="file-words">{file.withdrawn.note}</span>}
        <span class="since">{parts ? t('web.files.stripped', { parts }) : t('web.files.nothing-stripped')}</span>
      </Fact>
      {file.sha256 && (
        <Fact name={t('web.files.sha256')}>
          <code class="hash">{file.sha256}</code>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
