import { leavesQuickly } from './leave-quickly.js'

/** Asks before answers are lost that were typed and neither sent nor saved. */
export function guardUnsaved(root) {
  for (const form of root.querySelectorAll('form[data-guard]')) {
    let isUnsaved = false
    form.addEventListener('input', () => {
      isUnsaved = true
    })
    form.addEventListener('submit', () => {
      isUnsaved = false
    })
    addEventListener('beforeunload', (event) => {
      if (isUnsaved && !leavesQuickly()) event.preventDefault()
    })
  }
}
