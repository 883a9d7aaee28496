import { withQuery } from '../api-client.ts'
import { useFrame } from '../frame.tsx'
import { Onward } from '../parts/onward.tsx'
import { QueueTable } from '../parts/queue-table.tsx'
import type { Screen } from '../screen.tsx'
import type { Queue } from '../views.ts'

type Data = Readonly<{ list: 'us' | 'others'; queue: Queue }>

/** One of the two queues, page by page. */
function Page({ data: { list, queue } }: { data: Data }) {
  const { t } = useFrame()
  return (
    <>
      <h1>{t(`web.waiting.${list}`)}</h1>
      <QueueTable lines={queue.lines} caption={t(`web.waiting.${list}`)} />
      <Onward address={queue.next && withQuery('/queue', { list, cursor: queue.next })} />
    </>
  )
}

export const queue: Screen<Data> = {
  title: (t, { list }) => t(`web.waiting.${list}`),
  load: async ({ api, query }) => {
    const list = query.list === 'others' ? 'others' : 'us'
    return { list, queue: await api<Queue>(withQuery('/api/queue', { list, cursor: query.cursor })) }
  },
  Page,
}
