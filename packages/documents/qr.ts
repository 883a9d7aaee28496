import qrcode from 'qrcode-generator'

/** Draws a QR code of `text` into a square of `side` points, with the quiet zone the standard asks for. */
export function drawQr(doc: PDFKit.PDFDocument, text: string, { x, y, side }: Readonly<{ x: number; y: number; side: number }>): void {
  const qr = qrcode(0, 'M')
  qr.addData(text)
  qr.make()
  const count = qr.getModuleCount()
  const dot = side / (count + 8)
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (qr.isDark(row, column)) doc.rect(x + (column + 4) * dot, y + (row + 4) * dot, dot, dot)
  doc.fill([0, 0, 0])
}
