import { X509Certificate } from 'node:crypto'
import * as asn1js from 'asn1js'
import { type Certificate, ContentInfo, id_ContentType_SignedData, SignedData } from 'pkijs'

/** Who signed what: the content, and the personal number and name of the certificate. */
export type Signer = Readonly<{ content: Buffer; pinfl: string; name: string }>

/** Attribute of the subject that holds the personal number, as public integrations read it; to be checked against the operator's profile. */
const pinflAttribute = '1.2.860.3.16.1.2'
const commonName = '2.5.4.3'
const longest = 64 * 1024

/**
 * Reads a CMS signature with its content and judges it: one signer, a sound signature, and a certificate that a root given here issued and that is in
 * force at `moment`. Whether the certificate was revoked is not asked here.
 * @returns null for whatever does not hold; why is nobody's business
 */
export async function signerOf(der: Buffer, roots: readonly string[], moment: Date): Promise<Signer | null> {
  try {
    const signed = der.length > 0 && der.length <= longest ? signedData(der) : null
    const certificate = signed && (await soundBy(signed))
    return certificate
      ? judged(
          signed,
          certificate,
          roots.map((pem) => new X509Certificate(pem)),
          moment,
        )
      : null
  } catch {
    // What cannot be read as such a signature is none.
    return null
  }
}

function signedData(der: Buffer): SignedData | null {
  const { result, offset } = asn1js.fromBER(new Uint8Array(der))
  // Nothing may hang behind what is judged.
  if (offset !== der.length) return null
  const info = new ContentInfo({ schema: result })
  return info.contentType === id_ContentType_SignedData ? new SignedData({ schema: info.content }) : null
}

/**
 * The certificate whose key made the one signature, if it holds: the library compares the digest of the content with the signed attributes
 * and the signature with the key of the certificate the signer names. Chains are judged below, against our roots alone.
 */
async function soundBy(signed: SignedData): Promise<Certificate | null> {
  if (signed.signerInfos.length !== 1) return null
  const { signatureVerified, signerCertificate } = await signed.verify({ signer: 0, checkChain: false, extendedMode: true })
  return signatureVerified === true ? (signerCertificate ?? null) : null
}

function judged(signed: SignedData, certificate: Certificate, roots: readonly X509Certificate[], moment: Date): Signer | null {
  const content = signed.encapContentInfo.eContent
  const leaf = new X509Certificate(Buffer.from(certificate.toSchema().toBER()))
  const issuer = roots.find((root) => root.ca && leaf.checkIssued(root) && leaf.verify(root.publicKey))
  if (!content || !issuer || leaf.ca || !isInForce(leaf, moment) || !isInForce(issuer, moment)) return null
  const [pinfl, name] = [subjectValue(certificate, pinflAttribute), subjectValue(certificate, commonName)]
  return pinfl && name && /^\d{14}$/.test(pinfl) ? { content: Buffer.from(content.getValue()), pinfl, name } : null
}

const isInForce = ({ validFrom, validTo }: X509Certificate, moment: Date): boolean =>
  Date.parse(validFrom) <= moment.getTime() && moment.getTime() < Date.parse(validTo)

/** The one value of an attribute; a subject that says it twice says nothing. */
function subjectValue({ subject }: Certificate, oid: string): string | null {
  const values = subject.typesAndValues.filter(({ type }) => type === oid)
  return values.length === 1 ? String(values[0]?.value.valueBlock.value) : null
}
