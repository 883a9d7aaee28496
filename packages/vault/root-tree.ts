import { createHmac } from 'node:crypto'

/** Four branches, sixteen levels: a root for each of 2³² cases. */
const BRANCHES = 4
const LEVELS = 16
const MOST = BRANCHES ** LEVELS

/** Nodes by path, a digit a level; what is below none of them cannot be derived any more. */
export type RootTree = ReadonlyMap<string, Buffer>

/** A tree from which the root of every case can be derived. @param seed 32 random bytes */
export const wholeTree = (seed: Uint8Array): RootTree => new Map([['', Buffer.from(seed)]])

/**
 * Root secret of a case: the leaf of a tree of keyed hashes (Goldreich, Goldwasser, Micali 1986), derived and never stored.
 * Null once it was cut out.
 * @throws RangeError for a number that is no place in the tree
 */
export function rootOf(tree: RootTree, number: number): Buffer | null {
  const path = pathOf(number)
  const held = holder(tree, path)
  return held === null ? null : descend(tree, held, path)
}

/** Whether the root of a case was cut out. */
export const isCut = (tree: RootTree, number: number): boolean => holder(tree, pathOf(number)) === null

/** The tree without one leaf: the node above it is replaced by the neighbours along the way. Every other root stays what it was. */
export function without(tree: RootTree, number: number): RootTree {
  const path = pathOf(number)
  const held = holder(tree, path)
  if (held === null) return tree
  const next = new Map(tree)
  let node = tree.get(path.slice(0, held)) as Buffer
  next.delete(path.slice(0, held))
  for (let level = held; level < LEVELS; level += 1) {
    for (let branch = 0; branch < BRANCHES; branch += 1) {
      const digit = String(branch)
      if (digit !== path[level]) next.set(path.slice(0, level) + digit, child(node, digit))
    }
    node = child(node, path[level] as string)
  }
  return next
}

function pathOf(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= MOST) throw new RangeError('no such place in the tree')
  return number.toString(BRANCHES).padStart(LEVELS, '0')
}

/** Length of the path of the node that covers a leaf. */
function holder(tree: RootTree, path: string): number | null {
  for (let length = 0; length <= LEVELS; length += 1) if (tree.has(path.slice(0, length))) return length
  return null
}

/** Nodes along the way to the leaf asked for last: the next case lies beside it. A tree that was cut is another tree and begins anew. */
const lastWays = new WeakMap<RootTree, Readonly<{ path: string; nodes: readonly Buffer[] }>>()

function descend(tree: RootTree, held: number, path: string): Buffer {
  const last = lastWays.get(tree)
  let node = tree.get(path.slice(0, held)) as Buffer
  const nodes: Buffer[] = []
  for (let level = held + 1; level <= LEVELS; level += 1) {
    const known = last?.path.slice(0, level) === path.slice(0, level) ? last.nodes[level] : undefined
    node = known ?? child(node, path[level - 1] as string)
    nodes[level] = node
  }
  lastWays.set(tree, { path, nodes })
  return node
}

const child = (node: Buffer, digit: string): Buffer => createHmac('sha256', node).update(digit).digest()
