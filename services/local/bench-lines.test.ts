import { expect, test } from 'vitest'
import { jsonLine, tableLine } from './bench-lines.ts'

const line = { bench: 'door', metric: 'steps', value: 123.456_78, unit: 'per second', against: 'pgbench', ratio: 0.412_345 }

test('a program gets one object with every key, null where there is nothing to compare', () => {
  expect(jsonLine(line)).toBe('{"bench":"door","metric":"steps","value":123.5,"unit":"per second","against":"pgbench","ratio":0.4123}')
  expect(JSON.parse(jsonLine({ ...line, against: null, ratio: null }))).toMatchObject({ against: null, ratio: null })
})

test('a person gets the same figures in columns', () => {
  expect(tableLine(line)).toMatch(/^door +steps +123\.5 per second +pgbench +× 0\.4123$/)
})
