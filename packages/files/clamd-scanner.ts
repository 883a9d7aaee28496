import { connect, type NetConnectOpts } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Scanner, ScannerDown, type Verdict } from './scanner.ts'

const CHUNK = 64 * 1024
const PATIENCE_MS = 60_000

/**
 * A scanner that speaks INSTREAM to clamd: each part of the file behind its length, an empty one at the end.
 * @param address path of a socket (`/run/clamav/clamd.ctl`) or `host:port`
 */
export const clamdScanner = (address: string, patienceMs = PATIENCE_MS): Scanner => ({
  scan: async (bytes) => verdictOf(await asked(placeOf(address), bytes, patienceMs)),
})

function placeOf(address: string): NetConnectOpts {
  const [, host, port] = /^([\w.-]+|\[[\da-f:]+\]):(\d{1,5})$/i.exec(address) ?? []
  return host && port ? { host: host.replace(/^\[|\]$/g, ''), port: Number(port) } : { path: address }
}

/** Every answer but these two is no answer: too long a stream, a broken database, a line that ended. */
function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return { clean: true }
  const [, signature] = /^stream: (.{1,200}) FOUND$/.exec(answer) ?? []
  if (!signature) throw new ScannerDown('the scanner could not look')
  return { clean: false, signature }
}

function asked(place: NetConnectOpts, bytes: Uint8Array, patienceMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place)
    const answer: Buffer[] = []
    const fail = () => reject(new ScannerDown('the scanner does not answer'))
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('patience')))
    socket.once('error', fail)
    socket.on('data', (data) => answer.push(data))
    socket.once('close', () => resolve(Buffer.concat(answer).toString('utf8').replace(/\0$/, '')))
    pipeline(Readable.from(framed(bytes), { objectMode: false }), socket).catch(fail)
  })
}

/** The command and the file as clamd wants it: the length of a part in four bytes, the part; a length of nothing ends it. */
function* framed(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const part = bytes.subarray(at, at + CHUNK)
    yield lengthOf(part.length)
    yield part
  }
  yield lengthOf(0)
}

function lengthOf(length: number): Buffer {
  const made = Buffer.alloc(4)
  made.writeUInt32BE(length)
  return made
}
