import type { Report } from './report.ts'

const WIDTH = 900
const LEFT = 290
const RIGHT = 30
const TOP = 64
const ROW = 26
const ticks = [
  [1, '1 h'],
  [6, '6 h'],
  [24, '1 day'],
  [72, '3 days'],
  [240, '10 days'],
  [720, '30 days'],
  [2160, '90 days'],
  [8760, '1 year'],
  [43800, '5 years'],
] as const

/** Waiting times as SVG, a row a span: a bar from nothing to the median, a line on to the 95th percentile with a mark at the 90th, a point at the longest. Time is drawn in logarithms. */
export function plotOf({ waiting, title, seed, years }: Report): string {
  const rows = waiting.filter(({ all }) => all.count >= 5)
  const most = Math.max(...rows.map(({ all }) => all.longest), 24)
  const shown = ticks.filter(([value], at) => value <= most || (ticks[at - 1]?.[0] ?? 0) <= most)
  const last = Math.log(1 + (shown.at(-1)?.[0] ?? 24))
  const x = (hours: number): number => Math.round((LEFT + (Math.log(1 + hours) / last) * (WIDTH - LEFT - RIGHT)) * 10) / 10
  const bottom = TOP + rows.length * ROW
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 62}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="13" fill="#1b1b1b">`,
    `<title id="title">Waiting times: ${escaped(title)}</title>`,
    `<desc id="desc">${escaped(rows.map(({ span, all }) => `${span}: median ${all.median} hours, 95 of 100 within ${all.p95} hours, longest ${all.longest} hours`).join('; '))}.</desc>`,
    `<rect width="${WIDTH}" height="${bottom + 62}" fill="#ffffff"/>`,
    `<text x="16" y="26" font-size="17" font-weight="bold">${escaped(title)}</text>`,
    `<text x="16" y="46" fill="#505050">Bar: median. Line: to the 95th percentile, mark at the 90th. Point: longest. Seed ${seed}, ${years} years, invented people.</text>`,
    ...shown.flatMap(([value, name]) => [
      `<line x1="${x(value)}" y1="${TOP}" x2="${x(value)}" y2="${bottom}" stroke="#d8d8d8"/>`,
      `<text x="${x(value)}" y="${bottom + 20}" text-anchor="middle">${name}</text>`,
    ]),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${bottom + 46}" text-anchor="middle" fill="#505050">Time waited, logarithmic</text>`,
    ...rows.flatMap(({ span, all }, at) => {
      const y = TOP + at * ROW + ROW / 2
      return [
        `<text x="${LEFT - 10}" y="${y + 4}" text-anchor="end">${escaped(span)}</text>`,
        `<rect x="${LEFT}" y="${y - 7}" width="${Math.max(1, Math.round((x(all.median) - LEFT) * 10) / 10)}" height="14" fill="#2f6f9f"/>`,
        `<line x1="${x(all.median)}" y1="${y}" x2="${x(all.p95)}" y2="${y}" stroke="#123b57" stroke-width="2"/>`,
        `<line x1="${x(all.p90)}" y1="${y - 6}" x2="${x(all.p90)}" y2="${y + 6}" stroke="#123b57" stroke-width="2"/>`,
        `<circle cx="${x(all.longest)}" cy="${y}" r="3.5" fill="#b3541e"/>`,
      ]
    }),
    '</svg>',
    '',
  ].join('\n')
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
