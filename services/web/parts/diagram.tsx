import { box, type Drawing, layOut, type Node } from '@nrm/manual/diagram-layout'
import { lawOf } from '@nrm/sop/law-of'
import { type State, transitions } from '@nrm/sop/states'
import { useFrame } from '../frame.tsx'
import { stateName, stepDone } from '../text.ts'
import type { ProcedureView } from '../views.ts'

const drawings = new Map<string, Drawing>()

/** The procedure as the SOP draws it, with the way the case took and the place where it stands. */
export function Diagram({ procedure, visited }: { procedure: ProcedureView; visited: readonly string[] }) {
  const { t } = useFrame()
  const { width, height, nodes, edges } = drawingOf(procedure)
  const id = `diagram-${procedure.procedure}`
  const here = stateName(t, procedure.stateCode, procedure.state)
  return (
    <figure class="diagram">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide drawing is scrolled by keyboard too */}
      <section class="diagram-scroll" aria-label={t('web.diagram.region', { state: here })} tabIndex={0}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={`${id}-title`}>
          <title id={`${id}-title`}>{t('web.diagram.title', { state: here })}</title>
          <defs>
            <marker id={`${id}-tip`} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">
              <path class="tip" d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          {edges.map((edge) => (
            <path
              key={`${edge.from} ${edge.to}`}
              class={edge.isBack ? 'edge edge-back' : 'edge'}
              d={edge.path}
              marker-end={`url(#${id}-tip)`}
            />
          ))}
          {nodes.map((node) => (
            <Box
              key={node.state.name}
              node={node}
              isHere={node.state.name === procedure.state}
              isPast={visited.includes(node.state.name)}
            />
          ))}
        </svg>
      </section>
      <details class="diagram-words">
        <summary>{t('web.diagram.words')}</summary>
        <ul>
          {edges.map((edge) => (
            <li key={`${edge.from} ${edge.to}`}>
              {t('web.diagram.way', {
                from: nameOf(nodes, edge.from, t),
                to: nameOf(nodes, edge.to, t),
                steps: edge.steps.map((step) => stepDone(t, step)).join('; '),
              })}
            </li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

function drawingOf({ procedure, machineVersion }: ProcedureView): Drawing {
  const key = `${procedure} ${machineVersion}`
  const drawing = drawings.get(key) ?? layOut(lawOf(procedure, machineVersion).states, transitions(procedure, machineVersion))
  drawings.set(key, drawing)
  return drawing
}

function nameOf(nodes: readonly Node[], name: string, t: Parameters<typeof stateName>[0]): string {
  const state = nodes.find((node) => node.state.name === name)?.state
  return state ? stateName(t, state.code, state.name) : name
}

function Box({ node: { state, x, y }, isHere, isPast }: { node: Node; isHere: boolean; isPast: boolean }) {
  const { t } = useFrame()
  const kind = isHere ? 'here' : isPast ? 'past' : state.outcome ? 'end' : 'ahead'
  return (
    <g class={`state-box state-${kind}`}>
      <rect x={x} y={y} width={box.width} height={box.height} />
      <text x={x + 9} y={y + 18} class="state-code">
        {state.code}
        {isHere ? ' ◆' : isPast ? ' ✓' : ''}
      </text>
      {linesOf(state, stateName(t, state.code, state.name)).map((line, index) => (
        <text key={line} x={x + 9} y={y + 34 + index * 13}>
          {line}
        </text>
      ))}
    </g>
  )
}

const lettersInLine = 18

/** The name without its code, broken into two lines; SVG does not break by itself. */
function linesOf({ code }: State, name: string): string[] {
  const words = name.replace(new RegExp(`^${code}\\s+`), '').split(' ')
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= lettersInLine) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, lettersInLine - 1)}…`]
}
