import axe from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

type Violation = Readonly<{ id: string; nodes: readonly Readonly<{ html: string }>[] }>
type Axe = Readonly<{ run(options: object): Promise<{ violations: Violation[] }> }>

const standards = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const
/** Rules whose answer may change with the width of the screen and the time of the day. */
export const looks = {
  type: 'rule',
  values: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
} as const

/** What axe finds on the page as it stands, one line each. Style sheets are not fetched again: the page may connect to nothing. */
export async function findings(page: Page, rules: typeof standards | typeof looks = standards): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: Axe }
      return (await axe.run({ runOnly, resultTypes: ['violations'], preload: false })).violations
    },
    { ...rules, values: [...rules.values] },
  )
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 2).map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** What scripts of the page could read of the browser's memory; a page of ours keeps nothing there. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(document.cookie === '' ? [] : ['a readable cookie']),
  ])

/** Everything that went wrong in a browser, or out of it: complaints of its console, requests to anybody but `url`. */
export function complaints(context: BrowserContext, url: string): readonly string[] {
  const heard: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => heard.push(`script: ${error.error().message}`))
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== url) heard.push(`request: ${request.url()}`)
  })
  return heard
}
