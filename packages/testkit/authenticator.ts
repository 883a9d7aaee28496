import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Place = Readonly<{ rpId: string; origin: string }>
type Asked = Readonly<{ challenge: string }>
/** What may be turned about an answer: who was verified, where it claims to come from, how often it says it was used. */
type Turned = Partial<Place & Readonly<{ verified: boolean; counter: number }>>

/** An authenticator in memory with one passkey (WebAuthn level 3, ES256, attestation `none`). It does as it is told, also what no real one would. */
export function authenticator(place: Place) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string }
  const id = randomBytes(16)
  let uses = 0

  const create = ({ challenge }: Asked, turned: Turned = {}) => {
    const { authData, clientData } = said(
      'webauthn.create',
      challenge,
      turned,
      Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, coseKey()]),
    )
    const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'), bytes(authData)])
    return answer({
      attestationObject: attestation.toString('base64url'),
      clientDataJSON: clientData.toString('base64url'),
      transports: ['internal'],
    })
  }
  const get = ({ challenge }: Asked, turned: Turned = {}) => {
    uses += 1
    const { authData, clientData } = said('webauthn.get', challenge, turned)
    const signed = Buffer.concat([authData, createHash('sha256').update(clientData).digest()])
    return answer({
      authenticatorData: authData.toString('base64url'),
      clientDataJSON: clientData.toString('base64url'),
      signature: sign('sha256', signed, privateKey).toString('base64url'),
    })
  }
  return { create, get }

  function said(
    type: string,
    challenge: string,
    { rpId = place.rpId, origin = place.origin, verified = true, counter = uses }: Turned,
    made = Buffer.alloc(0),
  ) {
    const head = Buffer.alloc(5)
    head[0] = 0x01 | (verified ? 0x04 : 0) | (made.length > 0 ? 0x40 : 0)
    head.writeUInt32BE(counter, 1)
    const authData = Buffer.concat([createHash('sha256').update(rpId).digest(), head, made])
    return { authData, clientData: Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })) }
  }

  function answer(response: Readonly<Record<string, unknown>>) {
    const named = id.toString('base64url')
    return { id: named, rawId: named, type: 'public-key', clientExtensionResults: {}, response }
  }

  function coseKey(): Buffer {
    const [left, right] = [x, y].map((part) => bytes(Buffer.from(part, 'base64url')))
    return Buffer.concat([Buffer.from('a5010203262001', 'hex'), Buffer.of(0x21), left as Buffer, Buffer.of(0x22), right as Buffer])
  }
}

/** A byte string of CBOR, shorter than 256. */
const bytes = (content: Buffer): Buffer => Buffer.concat([Buffer.of(0x58, content.length), content])
