import { chromiumInstalled } from './chromium.ts'

/** Before the browser journeys: the browser is there, or the run fails with a sentence that says what to install. */
export default function setup(): void {
  process.env.CHROMIUM_PATH = chromiumInstalled()
}
