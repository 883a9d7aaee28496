import type { Language } from '@nrm/messages/languages'
import { type Html, html } from './html.ts'
import { style } from './style.ts'

/** A whole page of paper: one file, nothing fetched from anywhere. */
export const sheet = (language: Language, title: string, body: Html): string =>
  `<!doctype html>\n${
    html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}
</body>
</html>
`.html
  }`
