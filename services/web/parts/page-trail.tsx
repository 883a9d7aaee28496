import { withQuery } from '../api-client.ts'
import type { Errand } from '../errand.ts'
import type { FormPage } from '../forms/schema.ts'
import { useFrame } from '../frame.tsx'

/** Where one is in a long form, and the way one page back. */
export function PageTrail({ errand, page, draftId }: { errand: Errand; page: FormPage; draftId: string | null }) {
  const { t } = useFrame()
  const pages = errand.pages ?? []
  const at = pages.indexOf(page)
  const before = pages[at - 1]
  return (
    <p class="trail">
      <span>{t('web.form.page-of', { title: errand.step.title, n: at + 1, all: pages.length })}</span>
      {before && draftId && <a href={withQuery(errand.base, { draft: draftId, page: before.key })}>{t('web.form.page-before')}</a>}
    </p>
  )
}
