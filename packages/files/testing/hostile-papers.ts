import { deflateSync } from 'node:zlib'
import type { FileRefusal } from '../file-codes.ts'
import type { SentFile } from '../inspect.ts'
import { archive } from './archive.ts'
import { sent } from './good-files.ts'
import { docx, odt, packed, pdf, wordParts, xlsx } from './papers.ts'
import { jpeg } from './pictures.ts'

export type HostileFile = Readonly<{ title: string; code: FileRefusal; file: SentFile }>

/** A hostile file with the refusal it must meet. */
export const hostile = (title: string, code: FileRefusal, name: string, bytes: Buffer, media = ''): HostileFile => ({
  title,
  code,
  file: sent(name, bytes, media),
})

const script = '<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\)) >>'
const aPdf = (title: string, code: FileRefusal, bytes: Buffer) => hostile(title, code, 'ariza.pdf', bytes)
const relation = (type: string, target: string) =>
  `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const aDocx = (title: string, code: FileRefusal, bytes: Buffer) => hostile(title, code, 'shartnoma.docx', bytes)
const withDocx = (title: string, code: FileRefusal, changed: Readonly<Record<string, string | Buffer>>) => aDocx(title, code, docx(changed))
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('')

export const hostilePdfs: readonly HostileFile[] = [
  aPdf('a PDF whose header is not at the first byte', 'file-type', pdf({ before: '\x01\x02' })),
  aPdf('a page of a browser before a PDF', 'file-type', pdf({ before: '<html><script>1</script></html>\n' })),
  aPdf('a PDF with a page of a browser in its first line', 'file-two-faced', pdf({ version: '1.7\n%<script>1</script>' })),
  aPdf('a PDF with data behind its end', 'file-two-faced', pdf({ after: 'more' })),
  aPdf('a PDF with an archive behind its end', 'file-two-faced', Buffer.concat([pdf(), archive(wordParts())])),
  aPdf(
    'a PDF that is an archive as well',
    'file-two-faced',
    Buffer.concat([pdf().subarray(0, -6), archive(wordParts()), Buffer.from('\n%%EOF\n')]),
  ),
  aPdf('a PDF with no end', 'file-broken', pdf().subarray(0, -40)),
  aPdf('a PDF of no version', 'file-broken', pdf({ version: '9.9' })),
  aPdf('a PDF that runs a script when opened', 'file-active', pdf({ root: '/OpenAction 7 0 R', changed: { 7: script } })),
  aPdf(
    'a PDF whose script is spelt in numbers',
    'file-active',
    pdf({ root: '/OpenAction 7 0 R', changed: { 7: '<< /S /J#61vaScrip#74 /J#53 (app.alert) >>' } }),
  ),
  aPdf(
    'a PDF with its script in a stream of objects',
    'file-active',
    pdf({ root: '/OpenAction 8 0 R', changed: { 7: packed(`8 0 ${script}`, '/Type /ObjStm /N 1 /First 4') } }),
  ),
  aPdf(
    'a PDF with its objects packed in an unusual way',
    'file-active',
    pdf({
      changed: { 7: { dictionary: '<< /Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode /Length 8 >>', data: Buffer.from('38203020>') } },
    }),
  ),
  aPdf('a PDF that starts a program', 'file-active', pdf({ root: '/OpenAction 7 0 R', changed: { 7: '<< /S /Launch /F (cmd.exe) >>' } })),
  aPdf('a PDF that opens an address by itself', 'file-active', pdf({ root: '/OpenAction << /S /URI /URI (https://example.org) >>' })),
  aPdf(
    'a PDF that goes to another file',
    'file-active',
    pdf({
      page: '/Annots [7 0 R]',
      changed: { 7: '<< /Subtype /Link /Rect [0 0 1 1] /A << /S /GoToR /F (\\\\\\\\example.org\\\\x.pdf) >> >>' },
    }),
  ),
  aPdf(
    'a PDF with an action on every page',
    'file-active',
    pdf({ page: '/AA << /O 7 0 R >>', changed: { 7: '<< /S /Named /N /Print >>' } }),
  ),
  aPdf(
    'a PDF with a file within',
    'file-active',
    pdf({
      root: '/Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >>',
      changed: { 7: '<< /Type /Filespec /F (a) /EF << /F 8 0 R >> >>', 8: packed('x') },
    }),
  ),
  aPdf('a PDF with a form of XFA', 'file-active', pdf({ root: '/AcroForm << /XFA 7 0 R >>', changed: { 7: packed('<xdp/>') } })),
  aPdf(
    'a PDF with a moving picture',
    'file-active',
    pdf({ page: '/Annots [7 0 R]', changed: { 7: '<< /Subtype /RichMedia /Rect [0 0 1 1] >>' } }),
  ),
  aPdf(
    'a PDF that sends its form',
    'file-active',
    pdf({
      page: '/Annots [7 0 R]',
      changed: { 7: '<< /Subtype /Link /Rect [0 0 1 1] /A << /S /SubmitForm /F (https://example.org) >> >>' },
    }),
  ),
  aPdf('a PDF with a password', 'file-encrypted', pdf({ trailer: '/Encrypt 7 0 R', changed: { 7: '<< /Filter /Standard /V 4 >>' } })),
  aPdf('a PDF with a page of a hundred megabytes', 'file-bomb', pdf({ changed: { 7: packed(Buffer.alloc(100 * 1024 * 1024)) } })),
  aPdf(
    'a PDF packed twice',
    'file-bomb',
    pdf({
      changed: {
        7: { dictionary: '<< /Filter [/FlateDecode /FlateDecode] /Length 20 >>', data: deflateSync(deflateSync(Buffer.alloc(999))) },
      },
    }),
  ),
  aPdf(
    'a PDF with a picture of three gigapixels',
    'file-bomb',
    pdf({ changed: { 7: packed('x', '/Subtype /Image /Width 60000 /Height 60000') } }),
  ),
]

export const hostileOffice: readonly HostileFile[] = [
  withDocx('a document with macros', 'file-active', { 'word/vbaProject.bin': 'x' }),
  hostile('a document with macros, named as one', 'file-type', 'shartnoma.docm', docx({ 'word/vbaProject.bin': 'x' })),
  withDocx('a document that says it has macros', 'file-active', {
    '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
  }),
  withDocx('a document with an ActiveX control', 'file-active', { 'word/activeX/activeX1.xml': '<x/>' }),
  withDocx('a document with a document within', 'file-active', { 'word/embeddings/Microsoft_Excel_Sheet.xlsx': xlsx() }),
  withDocx('a document with a program for a picture', 'file-active', { 'word/media/image1.png': Buffer.from('MZ\x90\0program') }),
  withDocx('a document with an archive for a picture', 'file-active', { 'word/media/image1.emf': archive(wordParts()) }),
  withDocx('a document whose template is elsewhere', 'file-active', {
    'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://example.org/t.dotm'),
  }),
  withDocx('a document whose picture is elsewhere', 'file-active', {
    'word/_rels/document.xml.rels': relation('image', 'https://example.org/i.png'),
  }),
  withDocx('a document with a field that starts a program', 'file-active', {
    'word/document.xml': '<w:p><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText></w:p>',
  }),
  withDocx('a document of entities within entities', 'file-bomb', {
    'word/document.xml': '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>',
  }),
  withDocx('a document in an encoding that hides its words', 'file-two-faced', {
    'word/document.xml': Buffer.from('\ufeff<x>vbaProject</x>', 'utf16le'),
  }),
  withDocx('a document with the test virus in a part', 'file-virus', { 'word/notes.xml': `<x>${eicar}</x>` }),
  withDocx('a document with a picture of four gigapixels', 'file-bomb', {
    'word/media/image1.jpeg': jpeg({ width: 65000, height: 65000 }),
  }),
  withDocx('a document with a part nobody knows', 'file-active', { 'word/run.sh': 'echo' }),
  hostile('a table that reads other tables', 'file-active', 'roʻyxat.xlsx', xlsx({ 'xl/externalLinks/externalLink1.xml': '<x/>' })),
  hostile('a table with macros of the old kind', 'file-active', 'roʻyxat.xlsx', xlsx({ 'xl/macrosheets/sheet1.xml': '<x/>' })),
  hostile('an OpenDocument with macros', 'file-active', 'ariza.odt', odt({ 'Basic/Standard/Module1.xml': '<x/>' })),
  hostile('an OpenDocument that acts when opened', 'file-active', 'ariza.odt', odt({ 'content.xml': '<x><script:event-listener/></x>' })),
  hostile('an OpenDocument with a password', 'file-encrypted', 'ariza.odt', odt({ 'META-INF/manifest.xml': '<m:encryption-data/>' })),
  hostile(
    'an old document of Word',
    'file-active',
    'shartnoma.docx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  ),
  hostile(
    'a document of Word with a password',
    'file-encrypted',
    'shartnoma.docx',
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]),
  ),
  aDocx('an archive that is no document', 'file-type', archive([{ name: 'a.xml', data: Buffer.from('x') }])),
  hostile('an archive by its own name', 'file-type', 'hammasi.zip', archive(wordParts())),
]

const zeros = Buffer.alloc(20 * 1024 * 1024)
const big = { name: 'word/big.xml', data: zeros }
export const hostileArchives: readonly HostileFile[] = [
  aDocx('an archive that unfolds a thousandfold', 'file-bomb', archive([...wordParts(), big])),
  aDocx('an archive that lies about what it unfolds to', 'file-bomb', archive([...wordParts(), { ...big, size: 100 }])),
  aDocx(
    'an archive that declares two gigabytes',
    'file-bomb',
    archive([...wordParts(), { name: 'a.xml', data: Buffer.from('x'), size: 2 ** 31 }]),
  ),
  aDocx(
    'an archive of three thousand entries',
    'file-bomb',
    archive([...wordParts(), ...Array.from({ length: 3000 }, (_, index) => ({ name: `word/${index}.xml`, data: Buffer.from('x') }))]),
  ),
  aDocx(
    'an archive whose entries lie over one another',
    'file-two-faced',
    archive([...wordParts(), { name: 'a.xml', data: Buffer.from('x') }], { localAt: (at, index) => (index === 4 ? 0 : at) }),
  ),
  aDocx('an archive with data between its entries', 'file-two-faced', archive(wordParts(), { between: Buffer.from('hidden') })),
  aDocx('an archive with data before it', 'file-type', archive(wordParts(), { before: Buffer.from('GIF89a') })),
  aDocx('an archive with data behind it', 'file-two-faced', archive(wordParts(), { after: Buffer.from('hidden') })),
  aDocx('an archive with a remark', 'file-two-faced', archive(wordParts(), { comment: Buffer.from('%PDF-1.7 hidden') })),
  aDocx('an archive within an archive', 'file-active', archive([...wordParts(), { name: 'word/media/a.png', data: archive([big]) }])),
  aDocx('an archive with a password', 'file-encrypted', archive([...wordParts(), { name: 'a.xml', data: Buffer.from('x'), flags: 0x801 }])),
  aDocx(
    'an archive with two entries of one name',
    'file-two-faced',
    archive([...wordParts(), { name: 'WORD/document.xml', data: Buffer.from('x') }]),
  ),
  aDocx(
    'an archive whose directory names another entry',
    'file-two-faced',
    archive([...wordParts(), { name: 'a.xml', data: Buffer.from('x'), localName: 'b.bin' }]),
  ),
  aDocx('an archive with a wrong checksum', 'file-broken', archive([...wordParts(), { name: 'a.xml', data: Buffer.from('x'), crc: 1 }])),
  ...['../../etc/passwd.xml', '/etc/passwd.xml', 'word\\..\\a.xml', 'C:a.xml', 'a\0.xml'].map((name) =>
    aDocx(`an archive that names ${JSON.stringify(name)}`, 'file-two-faced', archive([...wordParts(), { name, data: Buffer.from('x') }])),
  ),
]
