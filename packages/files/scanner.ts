/** What a scanner says of bytes; `signature` is the name its makers gave what was found. */
export type Verdict = Readonly<{ clean: true }> | Readonly<{ clean: false; signature: string }>

/** An antivirus program. @throws ScannerDown when it cannot be asked; nothing else means that a file is clean */
export type Scanner = Readonly<{ scan: (bytes: Uint8Array) => Promise<Verdict> }>

/** The scanner did not answer, or answered that it could not look. */
export class ScannerDown extends Error {
  constructor(why: string) {
    super(why)
    this.name = 'ScannerDown'
  }
}
