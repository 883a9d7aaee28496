/** Says that a file is on its way, and that it is too large before it has travelled for minutes. */
export function upload(root) {
  for (const form of root.querySelectorAll('form[data-upload]')) {
    const word = form.querySelector('.sending')
    const say = (text) => {
      word.textContent = text
      word.hidden = text === ''
    }
    const isTooLarge = () =>
      [...form.querySelectorAll('input[type=file]')].some((input) => input.files[0]?.size > Number(form.dataset.upload))
    form.addEventListener('change', () => say(isTooLarge() ? form.dataset.tooLarge : ''))
    form.addEventListener('submit', (event) => {
      if (!isTooLarge()) return say(form.dataset.sending)
      event.preventDefault()
      say(form.dataset.tooLarge)
      form.querySelector('input[type=file]').focus()
    })
  }
}
