import { procedureNames } from '@nrm/sop/procedures'
import { states, transitions } from '@nrm/sop/states'
import { describe, expect, test } from 'vitest'
import { box, layOut } from './diagram-layout.ts'

describe.each(procedureNames)('the drawing of %s', (procedure) => {
  const drawing = layOut(states[procedure], transitions(procedure))

  test('shows every state once, none over another and none outside the paper', () => {
    const places = drawing.nodes.map(({ x, y }) => `${x} ${y}`)

    expect(drawing.nodes.map(({ state }) => state.name).toSorted()).toEqual(
      states[procedure]
        .map(({ name }) => name)
        .filter((name) => name !== 'unopened')
        .toSorted(),
    )
    expect(new Set(places).size).toBe(places.length)
    expect(drawing.nodes.every(({ x, y }) => x >= 0 && x + box.width <= drawing.width && y >= 0 && y + box.height <= drawing.height)).toBe(
      true,
    )
  })

  test('shows every way from one state to another', () => {
    const ways = transitions(procedure)
      .filter(({ from, to }) => from !== to && from !== 'unopened')
      .map(({ from, to }) => `${from} ${to}`)

    expect(drawing.edges.map(({ from, to }) => `${from} ${to}`).toSorted()).toEqual([...new Set(ways)].toSorted())
  })
})
