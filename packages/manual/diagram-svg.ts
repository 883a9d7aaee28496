import type { VersionLaw } from '@nrm/sop/law-of'
import { letters } from '@nrm/sop/procedures'
import { transitionsOf } from '@nrm/sop/states'
import { box, layOut, type Node } from './diagram-layout.ts'
import { type Html, html } from './html.ts'
import type { Words } from './words.ts'

/** The procedure as a drawing, and the same in words for whoever does not see it. */
export function diagram(words: Words, { procedure, machine, states }: VersionLaw): Html {
  const { width, height, nodes, edges } = layOut(states, transitionsOf(machine))
  const title = words.t('manual.diagram', { procedure: words.say(`procedure.${procedure}`) })
  const tip = `tip-${letters[procedure]}`
  const nameOf = (name: string): string => words.state(procedure, name)
  return html`<figure>
<div class="wide" tabindex="0" role="region" aria-label="${title}"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<defs><marker id="${tip}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>
${edges.map(({ path, isBack }) => html`<path class="${isBack ? 'edge edge-back' : 'edge'}" d="${path}" marker-end="url(#${tip})"/>`)}
${nodes.map((node) => boxOf(node, nameOf(node.state.name)))}
</svg></div>
<figcaption class="quiet">${title}</figcaption>
</figure>
<h3>${words.t('manual.diagram-words')}</h3>
<ul>${edges.map(
    ({ from, to, steps }) =>
      html`<li>${words.t('manual.diagram-way', { from: nameOf(from), to: nameOf(to), steps: [...new Set(steps.map(words.done))].join('; ') })}</li>`,
  )}</ul>
`
}

const boxOf = ({ state, x, y }: Node, name: string): Html =>
  html`<g class="${state.outcome ? 'end' : 'open'}"><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}"/><text class="code-text" x="${x + 8}" y="${y + 16}">${state.code}</text>${linesOf(state.code, name).map((line, index) => html`<text x="${x + 8}" y="${y + 30 + index * 12}">${line}</text>`)}</g>
`

const lettersInLine = 20

/** A name without its code in at most three lines; SVG does not break by itself. */
function linesOf(code: string, name: string): string[] {
  const lines: string[] = []
  const bare = name.startsWith(code) ? name.slice(code.length).replace(/^\.?\s+/, '') : name
  for (const word of bare.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= lettersInLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${(lines[2] ?? '').slice(0, lettersInLine - 1)}…`]
}
