import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Report } from '../bench-lines.ts'
import { lastLineOf, type Share } from '../measure/histories-lane.ts'

export const name = 'histories'

/** Histories through the pure model, and for how many minutes the door takes as many as it can. */
const PURE = Number(process.env.NRM_HISTORIES ?? 100_000)
const DOOR_MINUTES = Number(process.env.NRM_DOOR_MINUTES ?? 5)
const LANES = Number(process.env.NRM_LANES ?? 2)
const SEED = Number(process.env.NRM_SEED ?? 1)

/**
 * Random histories of all seven procedures. All of them through the pure SOP in memory, every invariant checked after every step; then as many
 * as fit into some minutes through the real door and database too, step for step without a difference. Seeds are printed: the same seed makes
 * the same histories.
 */
export async function run(report: Report): Promise<void> {
  const pure = await lanes('pure', Math.ceil(PURE / LANES))
  report({ metric: 'histories through the model', value: pure.histories, unit: 'histories' })
  report({ metric: 'of them', value: pure.steps, unit: 'steps done' })
  report({ metric: 'of them', value: pure.refused, unit: 'steps refused' })
  report({ metric: 'histories through the model', value: perMinute(pure), unit: 'a minute' })
  report({ metric: 'differences or broken invariants in memory', value: pure.faults.length, unit: '' })
  const door = await lanes('door', Number.MAX_SAFE_INTEGER)
  report({ metric: 'histories through model and door', value: door.histories, unit: 'histories' })
  report({ metric: 'of them', value: door.steps, unit: 'steps done' })
  report({ metric: 'of them', value: door.refused, unit: 'steps refused' })
  report({ metric: 'histories through model and door', value: perMinute(door), unit: 'a minute' })
  report({ metric: 'differences between model and door', value: door.faults.length, unit: '' })
  for (const fault of [...pure.faults, ...door.faults]) process.stderr.write(`${fault}\n`)
  if (pure.faults.length + door.faults.length > 0) process.exitCode = 1
}

const perMinute = ({ histories, seconds }: Share): number => (60 * histories) / seconds

/** Runs every lane in a process of its own, each with a seed of its own, and adds up what they say. */
async function lanes(kind: 'pure' | 'door', histories: number): Promise<Share> {
  const lane = fileURLToPath(new URL('../measure/histories-lane.ts', import.meta.url))
  const shares = await Promise.all(
    Array.from({ length: LANES }, (_, at) => {
      const seed = SEED * 1000 + at
      process.stderr.write(`${kind} lane ${at}: seed ${seed}\n`)
      const given = JSON.stringify({ kind, histories, seed, minutes: DOOR_MINUTES })
      return lastLineOf(fork(lane, [given], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] }))
    }),
  )
  return {
    histories: shares.reduce((sum, one) => sum + one.histories, 0),
    steps: shares.reduce((sum, one) => sum + one.steps, 0),
    refused: shares.reduce((sum, one) => sum + one.refused, 0),
    seconds: Math.max(...shares.map(({ seconds }) => seconds)),
    faults: shares.flatMap(({ faults }) => faults),
  }
}
