import type { CheckedDocument } from '@nrm/contracts/documents'
import { formatDate } from '@nrm/messages/dates'
import { path } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { ownNames } from '../parts/masthead.tsx'
import { placeOf } from '../place.ts'
import type { Go, Screen } from '../screen.tsx'
import { sayOr } from '../text.ts'
import { Trouble } from '../trouble.ts'
import type { Visit } from '../visit.ts'
import { paperTitle } from './papers.tsx'

type Data = Readonly<{ code: string; found: CheckedDocument | 'unknown' | null }>

/** Whether a paper in somebody's hands was issued. Open to anybody; says nothing of a case or a person, and nothing of what the system is for. */
function Page({ data: { code, found } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <h1>{t('web.verify')}</h1>
      {found === 'unknown' && (
        <p class="notice warn" role="status">
          {t('web.verify.unknown')}
        </p>
      )}
      {found && found !== 'unknown' && <Found document={found} />}
      <form class="questions" method="get" action="/check">
        <div class="field">
          <label for="code">{t('web.verify.code')}</label>
          <p class="hint" id="code-hint">
            {t('web.verify.lead')}
          </p>
          <input
            id="code"
            name="code"
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={40}
            value={code}
            aria-describedby="code-hint"
          />
        </div>
        <button class="button" type="submit">
          {t('web.verify.button')}
        </button>
      </form>
    </article>
  )
}

function Found({ document }: { document: CheckedDocument }) {
  const { t, language } = useFrame()
  const rows = [
    [t('web.verify.document'), `${paperTitle(t, document.document)} (${document.document})`],
    [t('web.verify.language'), ownNames[document.language]],
    [t('web.verify.issued-on'), formatDate(language, document.issuedOn)],
    [t('web.verify.copy'), String(document.copy)],
    [
      t('web.verify.office'),
      `${sayOr(t, `web.office-kind.${document.officeKind}`, document.officeKind)}, ${placeOf(language, document.region)}`,
    ],
  ] as const
  return (
    <section role="status">
      <p class={document.voidedOn ? 'notice warn' : 'notice'}>
        {document.voidedOn ? t('web.verify.voided', { date: formatDate(language, document.voidedOn) }) : t('web.verify.genuine')}
      </p>
      <dl class="answers">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t('web.verify.compare')}</p>
    </section>
  )
}

async function load(visit: Visit): Promise<Data | Go> {
  const typed = visit.query.code?.trim()
  if (typed) return { go: path`/check/${typed}` }
  const { code = '' } = visit.params
  return { code, found: code === '' ? null : await foundFor(visit, code) }
}

async function foundFor({ anonymous }: Visit, code: string): Promise<CheckedDocument | 'unknown'> {
  try {
    return await anonymous<CheckedDocument>(path`/api/check/${code}`)
  } catch (error) {
    if (error instanceof Trouble && error.code === 'document-unknown') return 'unknown'
    throw error
  }
}

export const verify: Screen<Data> = { title: (t) => t('web.verify'), open: true, bare: true, load, Page }
