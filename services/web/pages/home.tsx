import { useFrame } from '../frame.tsx'
import { Away } from '../parts/away.tsx'
import { ConsentsEnding } from '../parts/consents-ending.tsx'
import { GlassAtHome } from '../parts/glass-at-home.tsx'
import { Notifications } from '../parts/notifications.tsx'
import { QueueTable } from '../parts/queue-table.tsx'
import type { Screen } from '../screen.tsx'
import { stepDone } from '../text.ts'
import type { Home, OpenStep, Queue } from '../views.ts'

type Data = Readonly<{ home: Home; openSteps: readonly OpenStep[]; done: string | null }>

function Page({ data: { home, openSteps, done } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      <h1>{t('ui.my-work')}</h1>
      {done && (
        <p class="notice" role="status">
          {t('web.home.done-unseen', { step: stepDone(t, done) })}
        </p>
      )}
      <Start openSteps={openSteps} />
      <div class="desk">
        <div class="desk-queues">
          <Waiting id="us" queue={home.waitingOnUs} />
          <Waiting id="others" queue={home.waitingOnOthers} />
        </div>
        <div class="desk-side">
          <Away absences={home.absences} />
          {home.proposals > 0 && (
            <p class="notice warn">
              <a href="/parameters">{t('web.parameter.waiting-for-you', { n: home.proposals })}</a>
            </p>
          )}
          <ConsentsEnding ending={home.consentsEnding} />
          <GlassAtHome glass={home.glass} />
          <section aria-labelledby="drafts">
            <h2 id="drafts">{t('web.drafts')}</h2>
            <p>
              <a href="/drafts">{t('web.drafts.count', { n: home.drafts })}</a>
            </p>
          </section>
          <section aria-labelledby="notifications">
            <h2 id="notifications">{t('web.notifications')}</h2>
            <Notifications notifications={home.notifications.slice(0, 5)} />
            <p>
              <a href="/notifications">{t('web.notifications.all')}</a>
            </p>
          </section>
        </div>
      </div>
    </>
  )
}

/** What this officer may start anew, as the API lists it; the first is the main one. */
function Start({ openSteps }: { openSteps: readonly OpenStep[] }) {
  if (openSteps.length === 0) return null
  return (
    <ul class="start">
      {openSteps.map(({ step, title, law }, index) => (
        <li key={step}>
          <a class={index === 0 ? 'button button-large' : 'button button-large second'} href={`/register/${step}`}>
            {title}
          </a>
          <span class="citation">{law}</span>
        </li>
      ))}
    </ul>
  )
}

function Waiting({ id, queue }: { id: 'us' | 'others'; queue: Queue }) {
  const { t } = useFrame()
  const many = queue.count > 99
  return (
    <section aria-labelledby={id} class="waiting">
      <h2 id={id}>
        {t(`web.waiting.${id}`)} <span class="count">{many ? t('web.count.many') : t('ui.results-count', { n: queue.count })}</span>
        {queue.overdue > 0 && <span class="badge overdue">{t('web.overdue.count', { n: queue.overdue })}</span>}
      </h2>
      <QueueTable lines={queue.lines} caption={t(`web.waiting.${id}`)} />
      {queue.next && (
        <p>
          <a href={`/queue?list=${id}`}>{t('web.queue.all')}</a>
        </p>
      )}
    </section>
  )
}

export const home: Screen<Data> = {
  title: (t) => t('ui.my-work'),
  load: async ({ api, query }) => {
    const [home, { openSteps }] = await Promise.all([api<Home>('/api/home'), api<{ openSteps: OpenStep[] }>('/api/open-steps')])
    return { home, openSteps, done: query.done ?? null }
  },
  Page,
}
