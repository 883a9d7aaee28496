import { request } from 'node:http'

const patienceMs = 500

/** Whether a Docker engine answers where `DOCKER_HOST` or the usual socket points; a client alone does not count. */
export function dockerAnswers(host = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock'): Promise<boolean> {
  const target = host.startsWith('unix://') ? { socketPath: host.slice('unix://'.length) } : tcp(host)
  return new Promise((resolve) => {
    const ping = request({ ...target, path: '/_ping', timeout: patienceMs }, (answer) => {
      answer.resume()
      resolve(answer.statusCode === 200)
    })
    ping.once('timeout', () => ping.destroy())
    ping.once('error', () => resolve(false))
    ping.end()
  })
}

function tcp(host: string): { host: string; port: string } {
  const { hostname, port } = new URL(host)
  return { host: hostname, port: port || '2375' }
}
