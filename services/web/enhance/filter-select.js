/** Long selects become a field in which one types; the select stays in the form and keeps the answer. */
export function filterLongSelects(root) {
  root.querySelectorAll('select[data-filter]').forEach(enhance)
}

function enhance(select, index) {
  const options = [...select.options].filter((option) => option.value !== '')
  const byText = new Map(options.map((option) => [plain(textOf(option, options)), option]))
  const input = document.createElement('input')
  const list = document.createElement('datalist')
  list.id = `options-${index}`
  list.append(...options.map((option) => Object.assign(document.createElement('option'), { value: textOf(option, options) })))
  for (const { name, value } of select.attributes) if (name.startsWith('aria-')) input.setAttribute(name, value)
  Object.assign(input, {
    type: 'text',
    id: select.id,
    autocomplete: 'off',
    placeholder: select.options[0]?.text ?? '',
    value: chosenText(select, options),
  })
  input.setAttribute('list', list.id)
  input.addEventListener('input', () => {
    select.value = byText.get(plain(input.value))?.value ?? ''
  })
  input.addEventListener('change', () => {
    const option = byText.get(plain(input.value)) ?? firstThatBegins(byText, plain(input.value))
    select.value = option?.value ?? ''
    input.value = chosenText(select, options)
  })
  select.removeAttribute('id')
  select.hidden = true
  select.before(input, list)
}

/** The name alone where it is the only one of its kind, else with its group. */
function textOf(option, options) {
  const twins = options.filter(({ text }) => text === option.text)
  return twins.length > 1 && option.parentElement.label ? `${option.text} (${option.parentElement.label})` : option.text
}

const chosenText = (select, options) => (select.value === '' ? '' : textOf(select.selectedOptions[0], options))

function firstThatBegins(byText, text) {
  if (text === '') return undefined
  return [...byText].find(([name]) => name.startsWith(text))?.[1]
}

/** Letters alone: people type oʻ with whatever apostrophe their keyboard has. */
const plain = (text) => text.toLowerCase().replace(/[\s'‘’`ʻʼ´-]+/g, '')
