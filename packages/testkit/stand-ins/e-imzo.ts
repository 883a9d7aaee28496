import { randomBytes, webcrypto, X509Certificate } from 'node:crypto'
import * as asn1js from 'asn1js'
import * as pkijs from 'pkijs'

/**
 * Stand-in for the national certification centre and for the signer on an officer's machine. For tests and demonstrations: its people are
 * invented, its root is trusted by nobody else.
 */
export type CertificationCentre = Readonly<{ root: string; issue: (person: Holder) => Promise<Signer> }>
export type Holder = Readonly<{ pinfl: string; name: string; from?: Date; to?: Date }>
/** Signs a text with its content attached, base64, as E-IMZO gives it (PKCS#7). */
export type Signer = Readonly<{ sign: (text: string) => Promise<string> }>

const pinflAttribute = '1.2.860.3.16.1.2'
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const
const day = 86_400_000

/** Opens a centre of its own, with a fresh root of a name that says what it is. */
export async function openCentre(name = 'Stand-in centre, not for service'): Promise<CertificationCentre> {
  const keys = await newKeys()
  const root = await certificate({ subject: [['2.5.4.3', name]], issuer: null, keys, signWith: keys.privateKey, isCentre: true })
  return {
    root: new X509Certificate(Buffer.from(root.toSchema().toBER())).toString(),
    issue: async (holder) => {
      const own = await newKeys()
      const leaf = await certificate({
        subject: [
          ['2.5.4.3', holder.name],
          [pinflAttribute, holder.pinfl],
        ],
        issuer: root,
        keys: own,
        signWith: keys.privateKey,
        isCentre: false,
        ...(holder.from ? { from: holder.from } : {}),
        ...(holder.to ? { to: holder.to } : {}),
      })
      return { sign: (text) => signed(text, leaf, own.privateKey) }
    },
  }
}

const newKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])

async function certificate(made: {
  subject: readonly (readonly [string, string])[]
  issuer: pkijs.Certificate | null
  keys: webcrypto.CryptoKeyPair
  signWith: webcrypto.CryptoKey
  isCentre: boolean
  from?: Date
  to?: Date
}): Promise<pkijs.Certificate> {
  const one = new pkijs.Certificate()
  one.version = 2
  one.serialNumber = new asn1js.Integer({ valueHex: positive() })
  one.subject.typesAndValues.push(
    ...made.subject.map(([type, value]) => new pkijs.AttributeTypeAndValue({ type, value: new asn1js.Utf8String({ value }) })),
  )
  one.issuer.typesAndValues.push(...(made.issuer ?? one).subject.typesAndValues)
  one.notBefore.value = made.from ?? new Date(Date.now() - day)
  one.notAfter.value = made.to ?? new Date(Date.now() + 365 * day)
  const constraints = new pkijs.BasicConstraints({ cA: made.isCentre })
  one.extensions = [
    new pkijs.Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER(false), parsedValue: constraints }),
  ]
  await one.subjectPublicKeyInfo.importKey(made.keys.publicKey as CryptoKey)
  await one.sign(made.signWith as CryptoKey, 'SHA-256')
  return one
}

async function signed(text: string, leaf: pkijs.Certificate, key: webcrypto.CryptoKey): Promise<string> {
  const content = Buffer.from(text, 'utf8')
  const digest = await webcrypto.subtle.digest('SHA-256', content)
  const attribute = (type: string, value: asn1js.BaseBlock) => new pkijs.Attribute({ type, values: [value] })
  const data = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({
      eContentType: '1.2.840.113549.1.7.1',
      eContent: new asn1js.OctetString({ valueHex: new Uint8Array(content).buffer }),
    }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
        signedAttrs: new pkijs.SignedAndUnsignedAttributes({
          type: 0,
          attributes: [
            attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
            attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: new Date() })),
            attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: digest })),
          ],
        }),
      }),
    ],
    certificates: [leaf],
  })
  await data.sign(key as CryptoKey, 0, 'SHA-256')
  const info = new pkijs.ContentInfo({ contentType: pkijs.ContentInfo.SIGNED_DATA, content: data.toSchema(true) })
  return Buffer.from(info.toSchema().toBER(false)).toString('base64')
}

/** Sixteen random bytes that stay positive as an integer of DER. */
function positive(): ArrayBuffer {
  const bytes = new Uint8Array(randomBytes(16))
  bytes[0] = ((bytes[0] as number) & 0x7f) | 0x40
  return bytes.buffer
}
