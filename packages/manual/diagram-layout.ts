import type { State, Transition } from '@nrm/sop/states'

export type Node = Readonly<{ state: State; x: number; y: number }>
export type Edge = Readonly<{ from: string; to: string; steps: readonly string[]; path: string; isBack: boolean }>
export type Drawing = Readonly<{ width: number; height: number; nodes: readonly Node[]; edges: readonly Edge[] }>

export const box = { width: 132, height: 62 } as const
const gap = { x: 46, y: 22 } as const
const margin = 14

/**
 * Lays a machine out from left to right: a state stands in the column of its shortest way from the start, the main line in the
 * first row. Ways back run below the boxes.
 */
export function layOut(states: readonly State[], transitions: readonly Transition[]): Drawing {
  const moves = transitions.filter(({ from, to }) => from !== to)
  const columns = columnsOf(moves)
  // A1 before A3n: a code with a letter behind its figure is a side way.
  const drawn = states.filter(({ name }) => name !== 'unopened').sort((a, b) => Number(isAside(a)) - Number(isAside(b)))
  const rows = new Map<number, number>()
  const nodes = drawn.map((state) => {
    const column = Math.max(0, (columns.get(state.name) ?? 1) - 1)
    const row = rows.get(column) ?? 0
    rows.set(column, row + 1)
    return { state, x: margin + column * (box.width + gap.x), y: margin + row * (box.height + gap.y) }
  })
  const edges = edgesOf(moves, new Map(nodes.map((node) => [node.state.name, node])))
  const tallest = Math.max(0, ...rows.values())
  const widest = Math.max(0, ...rows.keys()) + 1
  const backs = new Set(edges.filter(({ isBack }) => isBack).map(({ to }) => to)).size
  return {
    width: 2 * margin + widest * box.width + (widest - 1) * gap.x,
    height: margin + tallest * (box.height + gap.y) + backs * 9,
    nodes,
    edges,
  }
}

const isAside = ({ code }: State): boolean => /\d\D/.test(code)

/** Length of the shortest way from the start to each state. */
function columnsOf(moves: readonly Transition[]): Map<string, number> {
  const columns = new Map([['unopened', 0]])
  const waiting = ['unopened']
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    for (const { from, to } of moves) {
      if (from !== name || columns.has(to)) continue
      columns.set(to, (columns.get(name) ?? 0) + 1)
      waiting.push(to)
    }
  }
  return columns
}

function edgesOf(moves: readonly Transition[], nodes: ReadonlyMap<string, Node>): Edge[] {
  const floor = Math.max(0, ...[...nodes.values()].map(({ y }) => y)) + box.height + gap.y / 2
  const edges: Edge[] = []
  const lanes: string[] = []
  for (const [key, steps] of Map.groupBy(moves, ({ from, to }) => `${from} ${to}`)) {
    const [from = '', to = ''] = key.split(' ')
    const [a, b] = [nodes.get(from), nodes.get(to)]
    if (!a || !b) continue
    const isBack = b.x < a.x
    if (isBack && !lanes.includes(to)) lanes.push(to)
    edges.push({
      from,
      to,
      steps: steps.map(({ step }) => step),
      isBack,
      path: isBack ? wayBack(a, b, floor + lanes.indexOf(to) * 9) : wayOn(a, b),
    })
  }
  return edges
}

function wayOn(a: Node, b: Node): string {
  const [ay, by] = [a.y + box.height / 2, b.y + box.height / 2]
  if (a.x === b.x) {
    const [from, to] = a.y < b.y ? [a.y + box.height, b.y] : [a.y, b.y + box.height]
    return `M${a.x + box.width / 2} ${from}V${to}`
  }
  const [from, to] = [a.x + box.width, b.x]
  const middle = to - gap.x / 2
  return ay === by
    ? `M${from} ${ay}H${to}`
    : `M${from} ${ay}H${middle - 6}Q${middle} ${ay} ${middle} ${ay + Math.sign(by - ay) * 6}V${by - Math.sign(by - ay) * 6}Q${middle} ${by} ${middle + 6} ${by}H${to}`
}

/** Down from the box, along the lane of its goal below all boxes, up to the goal. */
function wayBack(a: Node, b: Node, lane: number): string {
  const [from, to] = [a.x + box.width - 18, b.x + 18]
  return `M${from} ${a.y + box.height}V${lane}H${to}V${b.y + box.height}`
}
