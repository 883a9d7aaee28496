const patienceMs = 8000

/** A form pressed twice is sent once. Buttons stay enabled, or the pressed one would not be sent along. */
export function sendOnce(root) {
  for (const form of root.querySelectorAll('form[method="post"]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) return event.preventDefault()
      form.dataset.sent = 'yes'
      event.submitter?.setAttribute('aria-disabled', 'true')
      setTimeout(() => again(form), patienceMs)
    })
  }
  // A page that comes back out of the browser's memory must be able to send.
  addEventListener('pageshow', () => root.querySelectorAll('form[data-sent]').forEach(again))
}

function again(form) {
  delete form.dataset.sent
  for (const button of form.querySelectorAll('[aria-disabled]')) button.removeAttribute('aria-disabled')
}
