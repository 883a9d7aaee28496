import type { Page } from 'playwright-core'
import { findings, looks } from './watch.ts'

// A page without its style sheet and scripts would weigh less than the first of these.
const lightest = 10_000
const heaviest = 60_000
const wide = { width: 1280, height: 900 }
const narrow = { width: 360, height: 800 }

/** A page with an empty cache, and what came over its line since it was last asked. */
export type WeighedPage = Readonly<{ page: Page; weight: () => number }>

/** Counts what a page receives, headers and all, and keeps its cache empty. */
export async function weighed(page: Page): Promise<WeighedPage> {
  let bytes = 0
  const line = await page.context().newCDPSession(page)
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

/**
 * What is wrong with the page at `url`, opened on a wide screen by day and looked at on a narrow one by night; nothing, as a rule.
 * Colours and sizes do not depend on the language: `alsoLooks` examines them on the narrow screen too.
 */
export async function faultsOf(
  { page, weight }: WeighedPage,
  url: string,
  { language, alsoLooks }: { language: string; alsoLooks: boolean },
) {
  await page.setViewportSize(wide)
  await page.emulateMedia({ colorScheme: 'light' })
  weight()
  const answer = await page.goto(url)
  const come = weight()
  const faults = [
    ...(answer?.status() === 200 ? [] : [`answered ${answer?.status()}`]),
    ...(come > lightest && come <= heaviest ? [] : [`weighs ${come} bytes`]),
    ...(await misread(page, language)),
    ...(await overflow(page)),
    ...(await findings(page)),
  ]
  await page.setViewportSize(narrow)
  await page.emulateMedia({ colorScheme: 'dark' })
  faults.push(...(await overflow(page)), ...(await stillLight(page)), ...(alsoLooks ? await findings(page, looks) : []))
  return faults.map((fault) => `${new URL(url).pathname}: ${fault}`)
}

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
