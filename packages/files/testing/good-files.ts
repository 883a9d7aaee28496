import { deflateSync } from 'node:zlib'
import { type FileType, fileTypes } from '../file-types.ts'
import type { SentFile } from '../inspect.ts'
import { docx, odt, packed, pdf, xlsx } from './papers.ts'
import { chunk, exif, jpeg, png, riffChunk, samsungTrailer, segment, webp } from './pictures.ts'
import { box, id3, media, mp3, ogg, wav } from './sounds.ts'

/** What a copy must not hold of the file it was made of. */
export const traces = [
  'Invented Telephone',
  'Invented Author',
  'Invented Program',
  'Invented Speaker',
  'Invented Remark',
  '00A1B2C3',
] as const

export type GoodFile = Readonly<{ title: string; type: FileType; file: SentFile }>

/** A file as a browser sends it. */
export const sent = (name: string, bytes: Buffer, media = ''): SentFile => ({ name, media, bytes })

const good = (title: string, type: FileType, bytes: Buffer, name = `dalil.${fileTypes[type].extensions[0]}`): GoodFile => ({
  title,
  type,
  file: sent(name, bytes, fileTypes[type].media[0]),
})
const remark = chunk('tEXt', Buffer.from('Comment\0Invented Remark'))
const xmp = segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Invented Author</x:xmpmeta>')
const secondPicture = Buffer.concat([jpeg(), Buffer.alloc(3)])

/** Honest files of every type, each with everything a telephone or an office writes into them. */
export const goodFiles: readonly GoodFile[] = [
  good(
    'a photograph with place, remark and colours',
    'jpeg',
    jpeg({
      extra: [
        exif(),
        xmp,
        segment(0xed, 'Photoshop 3.0\0Invented Author'),
        segment(0xe2, 'ICC_PROFILE\0\x01\x01x'),
        segment(0xfe, 'Invented Remark'),
      ],
    }),
  ),
  good('a photograph of a Samsung telephone', 'jpeg', jpeg({ extra: [exif(1)], after: samsungTrailer() }), '20261124_101112.JPG'),
  good('a photograph with small pictures behind it', 'jpeg', jpeg({ extra: [segment(0xe2, 'MPF\0II')], after: secondPicture })),
  good('a progressive picture', 'jpeg', jpeg({ scans: 10 }), 'skan.jpeg'),
  good(
    'a screenshot',
    'png',
    png({ extra: [remark, chunk('tIME', Buffer.alloc(7)), chunk('eXIf', Buffer.from('MM\0*Invented Telephone'))] }),
  ),
  good(
    'a screenshot with colours',
    'png',
    png({ extra: [chunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), deflateSync(Buffer.alloc(500))]))] }),
  ),
  good(
    'a picture of a messenger',
    'webp',
    webp([riffChunk('EXIF', Buffer.from('Invented Telephone')), riffChunk('XMP ', Buffer.from('Invented Author'))]),
  ),
  good('a scanned paper', 'pdf', pdf()),
  good(
    'a paper that opens at its first page, with a link and a remark',
    'pdf',
    pdf({
      root: '/OpenAction [3 0 R /Fit] /Metadata 9 0 R',
      page: '/Annots [7 0 R 8 0 R]',
      changed: {
        7: '<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /Type /Action /S /URI /URI (https://example.org/) >> >>',
        8: '<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /T (Invented Author) /Contents (bet) /M (D:20260101) >>',
        9: packed('<x:xmpmeta>Invented Author</x:xmpmeta>', '/Type /Metadata /Subtype /XML'),
      },
    }),
  ),
  good(
    'a form to fill',
    'pdf',
    pdf({ root: '/AcroForm << /Fields [7 0 R] >>', changed: { 7: '<< /FT /Tx /T (ism) /Subtype /Widget /Rect [0 0 9 9] /P 3 0 R >>' } }),
  ),
  good(
    'a contract',
    'docx',
    docx({
      'word/settings.xml': '<w:settings><w:rsids><w:rsid w:val="00A1B2C3"/></w:rsids></w:settings>',
      'word/media/image1.jpeg': jpeg({ extra: [exif()] }),
    }),
  ),
  good(
    'a letter with a link and a remark of an author',
    'docx',
    docx({
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>',
      'word/comments.xml': '<w:comments><w:comment w:author="Invented Author" w:date="2026-01-01T00:00:00Z" w:initials="IA"/></w:comments>',
    }),
  ),
  good('a list of workers', 'xlsx', xlsx({ 'docProps/app.xml': '<Properties><Company>Invented Author</Company></Properties>' })),
  good('a statement', 'odt', odt({ 'Thumbnails/thumbnail.png': png() })),
  good('messages as text', 'text', Buffer.from('12:01 — Kel, ish bor: 500$ < oy >\n12:02 — Қаерда?\n')),
  good('a voice message', 'ogg', ogg()),
  good(
    'a recorded call',
    'm4a',
    media({
      brand: 'M4A ',
      tracks: ['soun'],
      inside: [box('udta', Buffer.from('Invented Speaker'))],
    }),
  ),
  good(
    'a sound in MP3 with tags',
    'mp3',
    mp3({ before: id3('Invented Speaker'), after: Buffer.concat([Buffer.from('TAGInvented Speaker'), Buffer.alloc(109)]) }),
  ),
  good('a sound of a dictaphone', 'wav', wav([riffChunk('LIST', Buffer.from('INFOIARTInvented Speaker'))])),
  good('a film', 'mp4', media()),
  good('a film of an iPhone with the places of its way', 'mov', media({ brand: 'qt  ', tracks: ['vide', 'soun', 'meta'] })),
  good('a long name in Karakalpak', 'text', Buffer.from('x'), `${'Әжинияз көшесиндеги үй ҳаққында '.repeat(6)}арза.txt`),
  good('a name in four scripts', 'text', Buffer.from('x'), 'Gʻulomova — Ғуломова, Гулямова (1).txt'),
]
