import type { Say } from '../text.ts'
import type { FormSchema } from './schema.ts'

/** Whom to look for. Nothing is required by itself: a name or a number will do. */
export const searchForm = (t: Say): FormSchema => ({
  properties: {
    name: { title: t('web.search.name'), description: t('web.search.name.hint'), type: 'string', maxLength: 200 },
    birth: { title: t('web.search.birth'), description: t('web.search.birth.hint'), type: 'string', maxLength: 10 },
    identifier: { title: t('web.search.identifier'), type: 'string', maxLength: 60 },
  },
})
