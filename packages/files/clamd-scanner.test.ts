import { randomBytes } from 'node:crypto'
import { createServer } from 'node:net'
import { clamd, marker } from '@nrm/testkit/clamd'
import { expect, test } from 'vitest'
import { clamdScanner } from './clamd-scanner.ts'
import { ScannerDown } from './scanner.ts'
import { eicar } from './testing/hostile-files.ts'

const daemon = await clamd()
const scanner = clamdScanner(daemon.address)

test('the test file of EICAR is found', async () => {
  expect(await scanner.scan(Buffer.from(eicar))).toEqual({ clean: false, signature: expect.stringContaining('Eicar') })
})

test('a signature is found at the end of a file of many parts', async () => {
  const bytes = Buffer.concat([randomBytes(3_000_000), Buffer.from(marker)])

  expect(await scanner.scan(bytes)).toEqual({ clean: false, signature: expect.stringContaining('Marker') })
})

test('a clean file of 25 megabytes is clean', async () => {
  expect(await scanner.scan(Buffer.alloc(25 * 1024 * 1024, 7))).toEqual({ clean: true })
})

test('a stream that is too long for the scanner was not looked at', async () => {
  await expect(scanner.scan(Buffer.alloc(31 * 1024 * 1024))).rejects.toThrow(ScannerDown)
})

test('nobody at the address, silence and nonsense are no verdict', async () => {
  await expect(clamdScanner('/nowhere/socket').scan(Buffer.of(1))).rejects.toThrow(ScannerDown)
  for (const say of [null, 'hello', 'stream: OK but not', '']) {
    const server = createServer({ allowHalfOpen: true }, (socket) =>
      socket.on('error', () => {}).on('data', () => say !== null && socket.end(say)),
    )
    await new Promise<void>((go) => server.listen(0, '127.0.0.1', go))
    const { port } = server.address() as { port: number }

    await expect(clamdScanner(`127.0.0.1:${port}`, 300).scan(Buffer.of(1)), String(say)).rejects.toThrow(ScannerDown)
    server.close()
  }
})

test('a scanner that died is no verdict', async () => {
  daemon.stop()

  await expect(scanner.scan(Buffer.of(1))).rejects.toThrow(ScannerDown)
})
