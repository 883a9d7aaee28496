import { lawOf } from './law-of.ts'
import { migrations } from './machines/migrations.ts'
import { type Migration, targetsOf } from './migration.ts'
import type { ProcedureName } from './procedures.ts'
import { stateOf } from './states.ts'

export type MoveFinding = Readonly<{
  rule: 'state-without-move' | 'move-to-no-state' | 'move-changes-what-is-awaited' | 'split-by-no-fact' | 'fact-already-kept'
  procedure: ProcedureName
  name: string
}>

/**
 * Proves of every map between two versions: each state of the old one leads somewhere or stays, what it leads to is a state of the new one that
 * awaits the same office and is as much a result, a split asks for a fact the old version keeps, and facts that are added were not there before
 * (so that a case can go back to exactly what it was). Empty when all hold.
 */
export const checkMigrations = (maps: readonly Migration[] = migrations): MoveFinding[] => maps.flatMap(checkMigration)

function checkMigration({ procedure, from, to, states, adds }: Migration): MoveFinding[] {
  const [before, after] = [lawOf(procedure, from), lawOf(procedure, to)]
  const named = new Set(after.states.map(({ name }) => name))
  const facts = new Set(Object.keys(before.machine.config.context as object))
  const find = (rule: MoveFinding['rule'], names: readonly string[]) => names.map((name) => ({ rule, procedure, name }))
  const moves = Object.entries(states).flatMap(([state, move]) => targetsOf(move).map((target) => ({ state, target })))
  const isOther = ({ state, target }: (typeof moves)[number]) => {
    const [old, now] = [stateOf(procedure, state), stateOf(procedure, target)]
    return old.awaits !== now.awaits || old.outcome !== now.outcome
  }
  return [
    ...find(
      'state-without-move',
      before.states.map(({ name }) => name).filter((name) => name !== 'unopened' && !Object.hasOwn(states, name)),
    ),
    ...find(
      'move-to-no-state',
      moves.map(({ target }) => target).filter((target) => !named.has(target)),
    ),
    ...find(
      'move-changes-what-is-awaited',
      moves
        .filter(({ target }) => named.has(target))
        .filter(isOther)
        .map(({ state }) => state),
    ),
    ...find(
      'split-by-no-fact',
      Object.values(states).flatMap((move) => (typeof move === 'object' && 'fact' in move && !facts.has(move.fact) ? [move.fact] : [])),
    ),
    ...find(
      'fact-already-kept',
      Object.keys(adds).filter((fact) => facts.has(fact)),
    ),
  ]
}
