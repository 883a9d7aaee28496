import type { BrowserContext, Page } from 'playwright-core'
import { findings, looks } from './watch.ts'

// A page without its style sheet and scripts would weigh less than the first of these.
const lightest = 10_000
const heaviest = 60_000
const wide = { width: 1280, height: 900 }
/** A telephone. */
export const narrow = { width: 360, height: 800 }

/** A page and, where its cache is kept empty, what came over its line since it was last asked, headers and all. */
export type OpenPage = Readonly<{ page: Page; weight: (() => number) | null }>

/** A new page, narrow; `weighed`: with an empty cache. */
export async function openPage(context: BrowserContext, { weighed }: Readonly<{ weighed: boolean }>): Promise<OpenPage> {
  const page = await context.newPage()
  await page.setViewportSize(narrow)
  if (!weighed) return { page, weight: null }
  let bytes = 0
  const line = await context.newCDPSession(page)
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await line.send('Network.enable')
  await line.send('Network.setCacheDisabled', { cacheDisabled: true })
  const weight = () => {
    const come = bytes
    bytes = 0
    return come
  }
  return { page, weight }
}

/** What is wrong with the page at `url` in its language, on a narrow screen; nothing, as a rule. */
export async function faultsOf({ page, weight }: OpenPage, url: string, language: string): Promise<string[]> {
  weight?.()
  const answer = await page.goto(url)
  const faults = [
    ...(answer?.status() === 200 ? [] : [`answered ${answer?.status()}`]),
    ...(weight ? tooHeavy(weight()) : []),
    ...(await misread(page, language)),
    ...(await overflow(page)),
  ]
  return named(url, faults)
}

/** What is wrong with the looks of the page that is open, narrow by night and wide by day, and what axe finds on it. */
export async function faultsOfLooks({ page }: OpenPage): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const faults = [...(await stillLight(page)), ...(await findings(page, looks))]
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
  faults.push(...(await overflow(page)), ...(await findings(page)))
  await page.setViewportSize(narrow)
  return named(page.url(), faults)
}

const named = (url: string, faults: readonly string[]): string[] => faults.map((fault) => `${new URL(url).pathname}: ${fault}`)

const tooHeavy = (bytes: number): string[] => (bytes > lightest && bytes <= heaviest ? [] : [`weighs ${bytes} bytes`])

/** Opens every fold, so that what lies in them is examined too. */
const misread = (page: Page, language: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
    const headings = document.querySelectorAll('h1').length
    const { lang } = document.documentElement
    return [...(headings === 1 ? [] : [`${headings} headings`]), ...(lang === wanted ? [] : [`says it is in ${lang}`])]
  }, language)

const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth > clientWidth ? [`${scrollWidth} wide on a screen of ${clientWidth}`] : []
  })

const stillLight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const paper = getComputedStyle(document.documentElement).backgroundColor
    const brightest = Math.max(...(paper.match(/[\d.]+/g) ?? ['255']).slice(0, 3).map(Number))
    return brightest > 90 ? [`light by night: ${paper}`] : []
  })
