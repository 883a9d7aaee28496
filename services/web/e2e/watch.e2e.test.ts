import { chromiumInstalled } from '@nrm/testkit/chromium'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tabTo } from './keyboard.ts'
import { complaints, findings, kept } from './watch.ts'

const url = 'http://127.0.0.1:1'
let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumInstalled(), args: ['--no-sandbox', '--disable-gpu'] })
})
afterAll(() => browser.close())

test('a page that keeps something, asks others, complains or has a nameless field is noticed', async () => {
  const { page, heard } = await pageOf(`
    <input>
    <img alt="" src="http://elsewhere.invalid/picture.png">
    <script>
      localStorage.number = sessionStorage.number = '2026-000001'
      document.cookie = 'number=2026-000001'
      console.error('not well')
    </script>`)

  expect(await kept(page)).toEqual(['number', 'number', 'a readable cookie'])
  expect(heard).toContain('request: http://elsewhere.invalid/picture.png')
  expect(heard).toContain('console: not well')
  expect((await findings(page)).join()).toContain('label: <input>')
})

test('what the keyboard cannot reach, or reaches unseen, is noticed', async () => {
  const { page } = await pageOf(`
    <style>.bare:focus { outline: none }</style>
    <button tabindex="-1">out of reach</button><button class="bare">unseen</button>`)
  const button = (name: string) => page.getByRole('button', { name })

  await expect(tabTo(page, button('out of reach'))).rejects.toThrow('never at')
  await expect(tabTo(page, button('unseen'))).rejects.toThrow('can be seen')
})

async function pageOf(body: string) {
  const context = await browser.newContext()
  const heard = complaints(context, url)
  await context.route('**/*', (route) =>
    route.request().url().startsWith(url) ? route.fulfill({ contentType: 'text/html', body }) : route.abort(),
  )
  const page = await context.newPage()
  await page.goto(url)
  return { page, heard }
}
