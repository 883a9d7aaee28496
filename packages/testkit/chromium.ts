import { firstOf, installed } from './system-packages.ts'

/**
 * The browser that journeys are driven in: `CHROMIUM_PATH`, or Chromium without a window of its own, there or installed now; where it
 * cannot be had, one with a window, which does the same in twice the time.
 * @throws when none is there or installable
 */
export const chromiumInstalled = (): string =>
  installed({
    name: 'Chromium',
    find: () => firstOf(process.env.CHROMIUM_PATH, '/usr/bin/chromium-headless-shell'),
    packages: ['chromium-headless-shell', 'fonts-dejavu-core'],
    instead: () => firstOf('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'),
    missing: 'the browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or point CHROMIUM_PATH at it',
  })
