const minuteMs = 60_000

/** Keeps the time left current while a page stays open. It never says "overdue": that is for the server to say. */
export function countDown(root) {
  const clocks = [...root.querySelectorAll('[data-due]')]
  const { durations } = document.body.dataset
  if (clocks.length === 0 || !durations) return
  const words = JSON.parse(durations)
  const plural = new Intl.PluralRules(document.documentElement.lang)
  const show = (count, unit) => (words[unit][plural.select(count)] ?? words[unit].other).replace('#', String(count))
  setInterval(() => {
    for (const clock of clocks)
      clock.textContent = words.left.replace('#', inWords(Math.max(0, Date.parse(clock.dataset.due) - Date.now()), show))
  }, minuteMs)
}

/** The two largest units, as the server writes them. */
function inWords(milliseconds, show) {
  const all = Math.floor(milliseconds / minuteMs)
  const parts = [
    [Math.floor(all / 1440), 'days'],
    [Math.floor(all / 60) % 24, 'hours'],
    [all % 60, 'minutes'],
  ]
  const first = parts.findIndex(([count]) => count > 0)
  if (first < 0) return show(0, 'minutes')
  return parts
    .slice(first, first + 2)
    .filter(([count], index) => index === 0 || count > 0)
    .map(([count, unit]) => show(count, unit))
    .join(' ')
}
