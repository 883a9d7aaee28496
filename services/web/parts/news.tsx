import { useFrame } from '../frame.tsx'
import type { News } from '../news.ts'
import { HistoryTable } from './history-table.tsx'

/** What others did while the reader was typing. */
export function NewsOfCase({ news }: { news: News }) {
  const { t } = useFrame()
  return (
    <section class="news" aria-labelledby="news">
      <h2 id="news">{t('web.news')}</h2>
      {news.lines.length > 0 ? <HistoryTable lines={news.lines} caption={t('web.news')} /> : <p>{t('web.news.unknown')}</p>}
      <p>{news.open ? t('web.news.send-again') : t('web.news.over')}</p>
    </section>
  )
}
