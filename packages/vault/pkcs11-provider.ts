import { NotOpened } from './envelope.ts'
import type { KeyName, KeyProvider } from './key-provider.ts'
import { NEWEST_KNOWN_MS } from './newest-known.ts'

/** A token of a security module. @property module path of its PKCS#11 library */
export type Token = Readonly<{ module: string; label: string; pin: string }>

const NONCE = 12
const TAG = 16

/**
 * Keys in a security module (PKCS#11 2.40, AES-GCM): made there, marked sensitive and not extractable, found by label `nrm-kek-1`,
 * `nrm-state-1` and so on. One session, held while the process lives.
 * @throws Error where the library, the token or the PIN is not there
 */
export async function pkcs11Provider({ module: path, label, pin }: Token): Promise<KeyProvider> {
  const { default: p } = await import('pkcs11js')
  const library = new p.PKCS11()
  library.load(path)
  library.C_Initialize()
  const slot = library.C_GetSlotList(true).find((one) => library.C_GetTokenInfo(one).label.trim() === label)
  if (slot === undefined) throw new Error(`no token is labelled ${label}`)
  const session = library.C_OpenSession(slot, p.CKF_RW_SESSION | p.CKF_SERIAL_SESSION)
  library.C_Login(session, p.CKU_USER, pin)
  const handles = new Map<string, Buffer>()
  const newestKnown = new Map<KeyName, Readonly<{ version: number; until: number }>>()

  function found(template: { type: number; value: string | number | boolean }[]): Buffer[] {
    library.C_FindObjectsInit(session, template)
    try {
      return library.C_FindObjects(session, 1_000)
    } finally {
      library.C_FindObjectsFinal(session)
    }
  }

  function handle(name: KeyName, version: number): Buffer {
    const known = handles.get(labelOf(name, version))
    if (known) return known
    const [key] = found([{ type: p.CKA_LABEL, value: labelOf(name, version) }])
    if (!key) throw new NotOpened()
    handles.set(labelOf(name, version), key)
    return key
  }

  function versions(name: KeyName): number[] {
    const labels = found([{ type: p.CKA_CLASS, value: p.CKO_SECRET_KEY }]).map((key) =>
      library.C_GetAttributeValue(session, key, [{ type: p.CKA_LABEL }])[0]?.value?.toString(),
    )
    return labels
      .flatMap((text) => new RegExp(`^nrm-${name}-(\\d+)$`).exec(text ?? '')?.[1] ?? [])
      .map(Number)
      .sort((one, other) => one - other)
  }

  const make: KeyProvider['make'] = async (name) => {
    const version = (versions(name).at(-1) ?? 0) + 1
    library.C_GenerateKey(session, { mechanism: p.CKM_AES_KEY_GEN }, [
      { type: p.CKA_CLASS, value: p.CKO_SECRET_KEY },
      { type: p.CKA_LABEL, value: labelOf(name, version) },
      { type: p.CKA_VALUE_LEN, value: 32 },
      ...[p.CKA_TOKEN, p.CKA_PRIVATE, p.CKA_SENSITIVE, p.CKA_ENCRYPT, p.CKA_DECRYPT].map((type) => ({ type, value: true })),
      { type: p.CKA_EXTRACTABLE, value: false },
    ])
    newestKnown.delete(name)
    return version
  }

  const mechanism = (iv: Buffer, bound: Uint8Array) => ({
    mechanism: p.CKM_AES_GCM,
    parameter: { type: p.CK_PARAMS_AES_GCM, iv, aad: Buffer.from(bound), ivBits: NONCE * 8, tagBits: TAG * 8 },
  })

  return {
    kind: 'pkcs11',
    make,
    newest: async (name) => {
      const known = newestKnown.get(name)
      if (known && known.until > Date.now()) return known.version
      const version = versions(name).at(-1) ?? (await make(name))
      newestKnown.set(name, { version, until: Date.now() + NEWEST_KNOWN_MS })
      return version
    },
    destroy: async (name, version) => {
      for (const key of found([{ type: p.CKA_LABEL, value: labelOf(name, version) }])) library.C_DestroyObject(session, key)
      handles.delete(labelOf(name, version))
      newestKnown.delete(name)
    },
    wrap: async (name, version, plain, bound) => {
      const nonce = library.C_GenerateRandom(session, Buffer.alloc(NONCE))
      library.C_EncryptInit(session, mechanism(nonce, bound), handle(name, version))
      return Buffer.concat([nonce, library.C_Encrypt(session, Buffer.from(plain), Buffer.alloc(plain.length + TAG))])
    },
    unwrap: async (name, version, wrapped, bound) => {
      const body = Buffer.from(wrapped)
      const key = handle(name, version)
      try {
        library.C_DecryptInit(session, mechanism(body.subarray(0, NONCE), bound), key)
        return library.C_Decrypt(session, body.subarray(NONCE), Buffer.alloc(body.length))
      } catch {
        throw new NotOpened()
      }
    },
    close: async () => {
      library.C_Logout(session)
      library.C_CloseSession(session)
      library.C_Finalize()
    },
  }
}

const labelOf = (name: KeyName, version: number): string => `nrm-${name}-${version}`
