import type { Invented } from './one-id.ts'

/** The page on which the stand-in lets one choose who to be; every invented person is a button. */
export function choicePage(asked: URLSearchParams, people: readonly Invented[]): string {
  const hidden = [...asked].map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`).join('')
  const buttons = people
    .map(({ pin, full_name }) => `<p><button name="person" value="${escaped(pin)}">${escaped(full_name)}</button></p>`)
    .join('')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>OneID stand-in</title><main><h1>OneID stand-in</h1><p>Not the state service. The people below are invented.</p>
<form method="post">${hidden}${buttons}</form></main></html>`
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
