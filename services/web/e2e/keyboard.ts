import { setTimeout as pause } from 'node:timers/promises'
import type { ElementHandle, Locator, Page } from 'playwright-core'

/** More stops than any page has. */
const mostTabs = 500
/** More answers than any list has that is rolled through and not typed in. */
const mostAnswers = 60
const patienceMs = 8000
/** After so long a page stands still. */
const stillMs = 3000

/**
 * Moves the focus with the Tab key until `target`, or something in it, has it; the place must then be seen. From the top of a
 * page the way into its main part leads over the skip link.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const wanted = await target.first().elementHandle({ timeout: patienceMs })
  if (await wanted?.evaluate(isBelowTheTop)) await skipToMain(page)
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await hasFocus(wanted)) return mustBeSeen(page, target)
    await page.keyboard.press('Tab')
  }
  throw new Error(`${mostTabs} times Tab and never at ${target}`)
}

/** Whether reading begins at the very top and the element lies in the main part. */
const isBelowTheTop = (one: Node): boolean =>
  document.activeElement === document.body && location.hash === '' && one.parentElement?.closest('main') !== null

async function skipToMain(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await until('the skip link leads to the main part', () => page.evaluate(() => document.activeElement?.id === 'main'))
}

/** Presses a button or follows a link, and waits for the page it leads to. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  const arrived = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await arrived
}

/** Answers one question, whichever way it is asked: by radio buttons, boxes to tick, lists or a line to write in. `within`: where the same question is asked of two people. */
export async function answer(page: Page, question: string, words: readonly string[], within: Page | Locator = page): Promise<void> {
  const group = within.getByRole('group', { name: question, exact: true })
  const asked = (await group.count()) > 0 ? group : page
  const name = asked === page ? { name: question, exact: true } : {}
  if (asked !== page && (await group.getByRole('radio').count()) > 0) return pick(page, group.first(), words[0] ?? '')
  if (asked !== page && (await group.getByRole('checkbox').count()) > 0) return tick(page, group.first(), words)
  const lists = asked.getByRole('combobox', name)
  if ((await lists.count()) === 0) return write(page, page.getByRole('textbox', name), words[0] ?? '')
  for (const [at, word] of words.entries()) await roll(page, lists.nth(at), word)
}

/** Opens a fold. */
export async function unfold(page: Page, title: string): Promise<void> {
  await tabTo(page, page.locator('summary', { hasText: title }))
  await page.keyboard.press('Enter')
}

async function pick(page: Page, group: Locator, word: string): Promise<void> {
  await tabTo(page, group)
  const wanted = await group.getByRole('radio', { name: word, exact: true }).elementHandle({ timeout: patienceMs })
  for (let keys = 0; keys < mostAnswers; keys++) {
    if (await wanted?.isChecked()) return
    await page.keyboard.press((await hasFocus(wanted)) ? 'Space' : 'ArrowDown')
  }
  throw new Error(`"${word}" cannot be chosen by keyboard`)
}

async function tick(page: Page, group: Locator, words: readonly string[]): Promise<void> {
  for (const word of words) {
    await tabTo(page, group.getByRole('checkbox', { name: word, exact: true }))
    await page.keyboard.press('Space')
  }
}

async function write(page: Page, line: Locator, text: string): Promise<void> {
  await tabTo(page, line)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

/** A list is rolled through with the arrows; where a script made it a line to type in, the words are typed. */
async function roll(page: Page, list: Locator, word: string): Promise<void> {
  await tabTo(page, list)
  if ((await list.evaluate(({ tagName }) => tagName)) !== 'SELECT') {
    await page.keyboard.type(word)
    return page.keyboard.press('Tab')
  }
  const chosen = () => list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text)
  await page.keyboard.press('Home')
  for (let keys = 0; (await chosen()) !== word; keys++) {
    if (keys > mostAnswers) throw new Error(`"${word}" is not in the list`)
    await page.keyboard.press('ArrowDown')
  }
}

const hasFocus = (element: ElementHandle | null): Promise<boolean> =>
  element?.evaluate((one) => one.contains(document.activeElement) && document.activeElement !== document.body) ?? Promise.resolve(false)

const mustBeSeen = (page: Page, target: Locator): Promise<void> =>
  until(`the focus is at ${target} and can be seen`, () =>
    page.evaluate(() => {
      const focused = document.activeElement as HTMLElement
      const { top, bottom } = focused.getBoundingClientRect()
      const { outlineStyle, boxShadow } = getComputedStyle(focused)
      return (outlineStyle !== 'none' || boxShadow !== 'none') && bottom > 0 && top < innerHeight
    }),
  )

/** A page may still be moving when it is looked at. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + stillMs; !(await holds()); await pause(50)) {
    if (Date.now() > deadline) throw new Error(`not so: ${what}`)
  }
}
