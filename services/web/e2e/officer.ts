import type { Language } from '@nrm/messages/languages'
import { type Translator, translator } from '@nrm/messages/t'
import type { OfficerName } from '@nrm/testkit/country'
import type { System } from '@nrm/testkit/system'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Answers } from './answers.ts'
import { fillPage, formOf, pagesOf } from './fill-form.ts'
import { answer, enter } from './keyboard.ts'
import { complaints, findings, kept } from './watch.ts'

export type Run = Readonly<{ browser: Browser; system: System; language: Language; scripts: boolean }>
/** An officer at a browser of their own. */
export type Officer = Readonly<{
  page: Page
  t: Translator
  follow(link: string | RegExp): Promise<void>
  press(button: string): Promise<void>
  /** Takes a step of the case that is on the screen. */
  take(step: string, answers: Answers): Promise<void>
  write(question: string, words: string): Promise<void>
  leave(): Promise<void>
}>

const ownNames = { 'uz-Latn': 'Oʻzbekcha', 'uz-Cyrl': 'Ўзбекча', ru: 'Русский', en: 'English' } as const

/** Signs an officer in, in the language of the run, with a one-time code. Nothing but the keyboard is used, and every page they come to is looked at. */
export async function officerAt(run: Run, name: OfficerName): Promise<Officer> {
  const { browser, system, language, scripts } = run
  const context = await browser.newContext({ javaScriptEnabled: scripts, reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const heard = complaints(context, system.url)
  const t = translator(language)

  const go = async (target: Locator) => {
    await enter(page, target)
    await mustBeSound(run, page, heard)
  }
  const follow = (link: string | RegExp) => go(page.getByRole('link', { name: link, exact: true }))
  const press = (button: string) => go(page.getByRole('button', { name: button, exact: true }))
  const write = (question: string, words: string) => answer(page, question, [words])
  const send = async (step: string, answers: Answers) => {
    const pages = pagesOf(formOf(step))
    for (const fields of pages) {
      await fillPage(page, language, step, fields, answers)
      await press(pages.length > 1 ? t('ui.continue') : buttonOf(t, step))
    }
    if (pages.length > 1) await press(buttonOf(t, step))
  }
  const take = async (step: string, answers: Answers) => {
    await follow(buttonOf(t, step))
    await send(step, answers)
  }

  await page.goto(system.url)
  await follow(ownNames[language])
  const { login, password, otp } = system.signInOf(name)
  await write(t('ui.login'), login)
  await write(t('ui.password'), password)
  await write(t('ui.one-time-code'), otp ?? '')
  await press(t('ui.sign-in'))
  const leave = async () => {
    await enter(page, page.getByRole('button', { name: t('ui.sign-out'), exact: true }))
    // The next officer at this computer begins with the language of the house.
    expect([new URL(page.url()).pathname, await page.locator('html').getAttribute('lang')]).toEqual(['/sign-in', 'uz-Latn'])
    await context.close()
  }
  return { page, t, follow, press, take, write, leave }
}

const buttonOf = (t: Translator, step: string): string => t(`step.${step}.button` as Parameters<Translator>[0])

/** What holds for every page: its language, one heading, nothing axe finds, nothing kept, nothing asked of anybody else. */
async function mustBeSound({ language, scripts }: Run, page: Page, heard: readonly string[]): Promise<void> {
  const [lang, headings, open] = await Promise.all([
    page.locator('html').getAttribute('lang'),
    page.getByRole('heading', { level: 1 }).count(),
    page.context().cookies(),
  ])
  const sound = {
    address: page.url(),
    lang,
    headings,
    heard,
    cookies: open.filter(({ httpOnly, sameSite }) => !httpOnly || sameSite !== 'Strict').map(({ name }) => name),
    kept: scripts ? await kept(page) : [],
    findings: scripts ? await findings(page) : [],
  }
  expect(sound).toEqual({ address: page.url(), lang: language, headings: 1, heard: [], cookies: [], kept: [], findings: [] })
}
