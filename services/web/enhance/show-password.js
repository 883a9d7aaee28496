/** A button beside each password that shows what was typed; it hides again before the form is sent. */
export function showPasswords(root) {
  for (const input of root.querySelectorAll('input[data-show]')) {
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: input.dataset.show })
    button.setAttribute('aria-pressed', 'false')
    const show = (shown) => {
      input.type = shown ? 'text' : 'password'
      button.textContent = shown ? input.dataset.hide : input.dataset.show
      button.setAttribute('aria-pressed', String(shown))
    }
    button.addEventListener('click', () => show(input.type === 'password'))
    input.form?.addEventListener('submit', () => show(false))
    input.after(button)
  }
}
