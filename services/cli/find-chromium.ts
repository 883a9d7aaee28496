import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Stopped } from './command.ts'

const names = ['chromium', 'chromium-headless-shell', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const

/** The browser that prints to PDF: `CHROMIUM_PATH`, or the first of its usual names on the path. @throws Stopped `no-chromium` where there is none */
export function findChromium(): string {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const found = [process.env.CHROMIUM_PATH, ...folders.flatMap((folder) => names.map((name) => join(folder, name)))].find(isProgram)
  if (found) return found
  throw new Stopped(
    'no-chromium',
    'printing to PDF needs Chromium: install it (Debian: apt-get install chromium), name it in CHROMIUM_PATH, or take --format html',
  )
}

function isProgram(path: string | undefined): path is string {
  if (!path) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
