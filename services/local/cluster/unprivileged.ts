import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** How to run a PostgreSQL program: what stands before it on the command line, and who must own its data. */
export type Identity = Readonly<{ prefix: readonly string[]; owner?: string }>

/**
 * PostgreSQL refuses to run as root, and a folder of root's is often closed to everybody else. So root runs it in a user
 * namespace, where root's files stay reachable; or, where namespaces are not allowed, as `nobody` with the one right to
 * reach files. Anyone else runs it as themselves.
 */
export function unprivileged(): Identity {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const found = ways.find(({ prefix }) => succeeds([...prefix, 'true']))
  if (found === undefined) throw new Error('PostgreSQL does not run as root here: start as an ordinary user, or set DATABASE_URL')
  return found
}

const nobody = 65_534
const ways: readonly Identity[] = [
  { prefix: ['unshare', '--user', `--map-user=${nobody}`, `--map-group=${nobody}`, '--'], owner: '0:0' },
  {
    prefix: [
      ...['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--securebits=+no_setuid_fixup'],
      ...['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override', '--'],
    ],
    owner: `${nobody}:${nobody}`,
  },
]

/** Gives a file or a folder to the identity that is going to use it. */
export function own(path: string, { owner }: Identity): void {
  if (owner === undefined) return
  const { uid, gid } = statSync(path)
  if (`${uid}:${gid}` !== owner) execFileSync('chown', ['-R', owner, path])
}

/** Words that make a child stop when this process dies without a chance to stop it; empty where the system has none. */
export function boundToParent(): readonly string[] {
  const words = ['setpriv', '--pdeathsig', 'INT', '--']
  return succeeds([...words, 'true']) ? words : []
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
