/** Buttons that ask an authenticator; without scripts, or in a browser that has none, they stay hidden and the password remains. */
export function passkeys(root) {
  const { PublicKeyCredential: Passkey } = globalThis
  if (!Passkey?.parseRequestOptionsFromJSON || !Passkey.parseCreationOptionsFromJSON) return
  for (const button of root.querySelectorAll('button[data-passkey]')) {
    button.hidden = false
    button.addEventListener('click', () => ask(button, Passkey).catch(() => complain(button)))
  }
}

async function ask(button, Passkey) {
  const { form, dataset } = button
  if (dataset.passkey === 'create' && !form.reportValidity()) return
  const options = JSON.parse(dataset.options)
  const credential =
    dataset.passkey === 'create'
      ? await navigator.credentials.create({ publicKey: Passkey.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: Passkey.parseRequestOptionsFromJSON(options) })
  const { clientExtensionResults, ...answer } = credential.toJSON()
  form.elements._passkey.value = JSON.stringify({ ...answer, clientExtensionResults: {} })
  form.elements._prf.value = base64url(credential.getClientExtensionResults().prf?.results?.first)
  form.noValidate = true
  form.requestSubmit()
}

/** An address instead of a name, a finger that did not fit, a window that was closed: the browser does not say which. */
function complain(button) {
  const words = document.getElementById(button.getAttribute('aria-describedby'))
  words.hidden = false
}

const base64url = (bytes) =>
  bytes ? btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/[+/=]/g, (sign) => ({ '+': '-', '/': '_', '=': '' })[sign]) : ''
