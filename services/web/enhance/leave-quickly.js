let isLeaving = false

/** Whether somebody is leaving in a hurry: nothing may ask back then. */
export const leavesQuickly = () => isLeaving

/** The way out leaves no step back into the page. */
export function leaveQuickly(root) {
  for (const link of root.querySelectorAll('[data-leave]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      isLeaving = true
      location.replace(link.href)
    })
  }
}
