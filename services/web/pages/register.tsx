import { useFrame } from '../frame.tsx'
import { Citation } from '../parts/citation.tsx'
import type { Screen } from '../screen.tsx'
import type { OpenStep } from '../views.ts'

/** What may be started anew: a person met, or a signal heard. */
function Page({ data }: { data: readonly OpenStep[] }) {
  const { t } = useFrame()
  return (
    <article class="narrow">
      <h1>{t('web.menu.register')}</h1>
      {data.length === 0 && <p class="empty">{t('web.register.none')}</p>}
      <ul class="steps">
        {data.map(({ step, title, basis }) => (
          <li class="step" key={step}>
            <a class="button button-large" href={`/register/${step}`}>
              {title}
            </a>
            <Citation basis={basis} />
          </li>
        ))}
      </ul>
      <p>
        <a href="/blanks">{t('web.blanks.link')}</a>
      </p>
    </article>
  )
}

export const register: Screen<readonly OpenStep[]> = {
  title: (t) => t('web.menu.register'),
  load: async ({ api }) => (await api<{ openSteps: OpenStep[] }>('/api/open-steps')).openSteps,
  Page,
}
