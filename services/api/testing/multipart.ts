/** A form with a file, as browsers send it. */
export function formWith(
  fields: Readonly<Record<string, string>>,
  file?: Readonly<{ name: string; media?: string; bytes: Buffer }>,
): Readonly<{ payload: Buffer; headers: Readonly<Record<string, string>> }> {
  const border = '----invented-border'
  const parts: Buffer[] = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${border}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  )
  if (file) {
    const head = `--${border}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: ${file.media ?? 'application/octet-stream'}\r\n\r\n`
    parts.push(Buffer.from(head), file.bytes, Buffer.from('\r\n'))
  }
  parts.push(Buffer.from(`--${border}--\r\n`))
  return { payload: Buffer.concat(parts), headers: { 'content-type': `multipart/form-data; boundary=${border}` } }
}
