import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** How to run a PostgreSQL program: what stands before it on the command line, and who must own the data. */
export type Identity = Readonly<{ prefix: readonly string[]; uid?: number; gid?: number; owner?: string }>

/**
 * PostgreSQL refuses to run as root. Root therefore runs it in a user namespace, where the same files are
 * reachable, or, where that is not allowed, as the user `nobody`; anyone else runs it as themselves.
 */
export function unprivileged(): Identity {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const namespace = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--']
  if (succeeds([...namespace, 'true'])) return { prefix: namespace, owner: '0:0' }
  const [uid, gid] = [number(['id', '-u', 'nobody']), number(['id', '-g', 'nobody'])]
  return { prefix: [], uid, gid, owner: `${uid}:${gid}` }
}

/** Gives a data folder to the identity that is going to use it. */
export function own(folder: string, { owner }: Identity): void {
  if (owner === undefined) return
  const { uid, gid } = statSync(folder)
  if (`${uid}:${gid}` !== owner) execFileSync('chown', ['-R', owner, folder])
}

/** Words that make a child stop when this process dies without a chance to stop it; empty where the system has none. */
export function boundToParent(): readonly string[] {
  const words = ['setpriv', '--pdeathsig', 'INT', '--']
  return succeeds([...words, 'true']) ? words : []
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function number([command = '', ...args]: readonly string[]): number {
  return Number(execFileSync(command, args, { encoding: 'utf8' }))
}
