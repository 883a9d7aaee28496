import { existsSync } from 'node:fs'
import { firstOf, installed } from './system-packages.ts'

/** Path of SoftHSM2, a security module in software. @throws when it is neither there nor installable */
export const softHsm = (): string =>
  installed({
    name: 'SoftHSM2',
    find: () => (existsSync('/usr/bin/softhsm2-util') ? firstOf('/usr/lib/softhsm/libsofthsm2.so') : undefined),
    packages: ['softhsm2'],
    missing: 'the test of the security module needs SoftHSM2 (Debian: apt-get install softhsm2)',
  })
