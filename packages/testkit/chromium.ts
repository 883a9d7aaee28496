import { firstOf, installed } from './system-packages.ts'

/**
 * The browser that journeys are driven in: `CHROMIUM_PATH`, or one in its usual place, or one installed now.
 * @throws when it is neither there nor installable
 */
export const chromiumInstalled = (): string =>
  installed({
    name: 'Chromium',
    find: () => firstOf(process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'),
    packages: ['chromium', 'fonts-dejavu-core'],
    missing: 'the browser tests need Chromium: install it (Debian: apt-get install chromium) or point CHROMIUM_PATH at it',
  })
