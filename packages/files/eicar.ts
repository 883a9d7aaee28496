// In halves, so that this file is not itself found by a scanner.
const signature = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join(''), 'latin1')

/** Whether the bytes hold the test file of EICAR: the one signature of our own, there with no scanner at all. */
export const holdsEicar = (bytes: Uint8Array): boolean => view(bytes).includes(signature)

const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
