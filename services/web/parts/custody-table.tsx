import { useFrame } from '../frame.tsx'
import { sayOr } from '../text.ts'
import type { FileView } from '../views.ts'
import { Moment } from './moment.tsx'

type Line = FileView['custody'][number]

/** Who had a file, in the order it happened. */
export function CustodyTable({ lines }: { lines: readonly Line[] }) {
  const { t } = useFrame()
  return (
    <table class="cards">
      <caption class="unseen">{t('web.files.custody')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('web.files.act')}</th>
          <th scope="col">{t('web.files.who')}</th>
          <th scope="col">{t('web.files.when')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={`${line.at}${line.act}`} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ line }: { line: Line }) {
  const { t, language } = useFrame()
  return (
    <tr class={line.whole === false ? 'late' : undefined}>
      <th scope="row">
        {t(`web.files.act.${line.act}`)}
        {line.to && <span class="since">{t('web.files.to', { office: line.to.name[language] })}</span>}
        {line.code && <span class="since">{wordOf(t, line)}</span>}
      </th>
      <td data-label={t('web.files.who')}>
        {line.actor ?? t('web.files.system')}
        {line.office && <span class="since">{line.office.name[language]}</span>}
      </td>
      <td data-label={t('web.files.when')}>
        <Moment at={line.at} />
      </td>
    </tr>
  )
}

const groups: Readonly<Record<string, string>> = { original: 'original', withdrawn: 'withdrawal', scanned: 'scan', damaged: 'original' }
const wordOf = (t: Parameters<typeof sayOr>[0], { act, code }: Line): string =>
  sayOr(t, `web.files.${groups[act] ?? 'original'}.${code}`, code ?? '')
