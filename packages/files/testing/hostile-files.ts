import { deflateSync } from 'node:zlib'
import { archive } from './archive.ts'
import { type HostileFile, hostile, hostileArchives, hostileOffice, hostilePdfs } from './hostile-papers.ts'
import { docx, pdf, wordParts } from './papers.ts'
import { chunk, jpeg, png, riffChunk, riffOf, segment, webp } from './pictures.ts'
import { box, media, mp3, ogg, wav } from './sounds.ts'

/** The test file of EICAR, made so that it lies in no file of ours. */
export const eicar: string = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-', 'TEST-FILE!$H+H*'].join('')
const page = '<!doctype html><script>alert(1)</script>'
const small = Buffer.from('matn')

const pictures: readonly HostileFile[] = [
  hostile('a JPEG of four gigapixels', 'file-bomb', 'rasm.jpg', jpeg({ width: 65_500, height: 65_500 })),
  hostile('a JPEG as high as a tower', 'file-bomb', 'rasm.jpg', jpeg({ width: 1, height: 65_500 })),
  hostile('a JPEG of a thousand scans', 'file-bomb', 'rasm.jpg', jpeg({ scans: 1000 })),
  hostile('a JPEG with an archive behind it', 'file-two-faced', 'rasm.jpg', jpeg({ after: archive(wordParts()) })),
  hostile('a JPEG with a script behind it', 'file-two-faced', 'rasm.jpg', jpeg({ after: Buffer.from(page) })),
  hostile('a JPEG with a page in its remark', 'file-two-faced', 'rasm.jpg', jpeg({ extra: [segment(0xfe, page)] })),
  hostile(
    'a JPEG that says Samsung and holds an archive',
    'file-two-faced',
    'rasm.jpg',
    jpeg({ after: Buffer.concat([archive(wordParts()), Buffer.from('SEFT')]) }),
  ),
  hostile(
    'a JPEG that promises pictures and holds something else',
    'file-two-faced',
    'rasm.jpg',
    jpeg({ extra: [segment(0xe2, 'MPF\0')], after: Buffer.from('PK\x03\x04') }),
  ),
  hostile('a JPEG without an end', 'file-broken', 'rasm.jpg', jpeg({ isOpen: true })),
  hostile('a JPEG without a size', 'file-broken', 'rasm.jpg', jpeg({ width: 0 })),
  hostile('a PNG of four gigapixels', 'file-bomb', 'rasm.png', png({ width: 65_535, height: 65_535 })),
  hostile(
    'a PNG with colours of five megabytes',
    'file-bomb',
    'rasm.png',
    png({ extra: [chunk('iCCP', Buffer.concat([Buffer.from('p\0\0'), deflateSync(Buffer.alloc(5 * 1024 * 1024))]))] }),
  ),
  hostile('a PNG with an archive behind it', 'file-two-faced', 'rasm.png', png({ after: archive(wordParts()) })),
  hostile('a PNG with a page in its text', 'file-two-faced', 'rasm.png', png({ extra: [chunk('tEXt', Buffer.from(`Comment\0${page}`))] })),
  hostile('a PNG with a wrong checksum', 'file-broken', 'rasm.png', spoiled(png(), 30)),
  hostile('a WebP of hundreds of megapixels', 'file-bomb', 'rasm.webp', webp([], [16_000, 16_000])),
  hostile('a WebP with data behind it', 'file-two-faced', 'rasm.webp', Buffer.concat([webp(), small])),
  hostile(
    'a picture that is also an archive of Java',
    'file-type',
    'rasm.gif',
    Buffer.concat([Buffer.from('GIF89a'), archive(wordParts())]),
  ),
  hostile(
    'a drawing with a script',
    'file-type',
    'rasm.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
  ),
  hostile('a drawing named as a picture', 'file-two-faced', 'rasm.png', Buffer.from('<svg onload="alert(1)"></svg>')),
]

const sounds: readonly HostileFile[] = [
  hostile('a sound with an archive behind it', 'file-two-faced', 'ovoz.mp3', mp3({ after: archive(wordParts()) })),
  hostile('a sound with no sound', 'file-broken', 'ovoz.mp3', Buffer.from('ID3\x03\0\0\0\0\0\x02ab')),
  hostile('a voice message with data behind it', 'file-two-faced', 'ovoz.ogg', ogg({ after: small })),
  hostile('a voice message with a wrong checksum', 'file-broken', 'ovoz.ogg', ogg({ spoil: 1 })),
  hostile('an Ogg that is no voice', 'file-type', 'ovoz.ogg', ogg({ codec: '\x80theora' })),
  hostile('a WAVE with data behind it', 'file-two-faced', 'ovoz.wav', Buffer.concat([wav(), small])),
  hostile('a WAVE of other letters', 'file-type', 'ovoz.wav', riffOf('AVI ', [riffChunk('fmt ', small)])),
  hostile('a film with an archive behind it', 'file-two-faced', 'video.mp4', media({ after: archive(wordParts()) })),
  hostile('a film with a box nobody knows', 'file-two-faced', 'video.mp4', media({ extra: [box('jar ', archive(wordParts()))] })),
  hostile('a film of boxes in boxes', 'file-bomb', 'video.mp4', media({ inside: [nested(30)] })),
  hostile('a film of a brand nobody knows', 'file-type', 'video.mp4', media({ brand: 'heic' })),
]

const names: readonly HostileFile[] = (
  [
    ['a name that climbs', '../../../etc/passwd.txt'],
    ['a name that climbs backwards', '..\\..\\windows\\a.txt'],
    ['a name from the root', '/etc/a.txt'],
    ['a name of a drive', 'C:a.txt'],
    ['a name that reads from right to left', 'ariza\u202etxt.exe.txt'],
    ['a name that turns back', 'ariza\u2067gpj.txt'],
    ['a name that ends in the middle', 'ariza.php\0.txt'],
    ['a name of two lines', 'ariza\r\nSet-Cookie: a.txt'],
    ['a name with nothing in it to see', 'ariza\u200b.txt'],
    ['a name of a device', 'CON.txt'],
    ['a name of a program', 'ariza.exe.txt'],
    ['a name with half a letter', 'ariza\ud800.txt'],
    ['a name with no ending', 'ariza'],
    ['a name of nothing', ''],
    ['a name that hides itself', '.htaccess.txt'],
    ['a name with a point behind it', 'ariza.txt.'],
    ['a name of six hundred letters', `${'Әжинияз '.repeat(75)}.txt`],
  ] as const
).map(([title, name]) => hostile(title, 'file-name', name, small))

const disguises: readonly HostileFile[] = [
  hostile('an empty file', 'file-empty', 'ariza.txt', Buffer.alloc(0)),
  hostile('a file of 26 megabytes', 'file-too-large', 'ariza.txt', Buffer.alloc(26 * 1024 * 1024, 97)),
  hostile('the test file of EICAR', 'file-virus', 'ariza.txt', Buffer.from(eicar)),
  hostile('the test file of EICAR in a picture', 'file-virus', 'rasm.jpg', jpeg({ extra: [segment(0xfe, eicar)] })),
  hostile('a PDF named as a picture', 'file-type-differs', 'rasm.jpg', pdf()),
  hostile('a picture named as a PDF', 'file-type-differs', 'ariza.pdf', jpeg()),
  hostile('a document named as a table', 'file-type-differs', 'roʻyxat.xlsx', docx()),
  hostile('a film named as a sound', 'file-type-differs', 'ovoz.m4a', media()),
  hostile('a text said to be a page', 'file-type-differs', 'ariza.txt', small, 'text/html'),
  hostile('a picture said to be a drawing', 'file-type-differs', 'rasm.png', png(), 'image/svg+xml'),
  hostile('a program named as a text', 'file-type', 'ariza.txt', Buffer.from('MZ\x90\0program', 'latin1')),
  hostile('a program of Linux named as a picture', 'file-type', 'rasm.jpg', Buffer.from('\x7fELF\x02\x01', 'latin1')),
  hostile('a script of a shell named as a text', 'file-type', 'ariza.txt', Buffer.from('#!/bin/sh\nrm -rf /\n')),
  hostile('a page named as a text', 'file-two-faced', 'ariza.txt', Buffer.from(page)),
  hostile('a text with a script in the middle', 'file-two-faced', 'ariza.txt', Buffer.from(`${'a'.repeat(5000)}<script src=x>`)),
  hostile('a text of a server', 'file-two-faced', 'ariza.txt', Buffer.from('<?php system($_GET[0]);')),
  hostile('a text that is no text', 'file-type', 'ariza.txt', Buffer.from([0x61, 0xff, 0xfe, 0x62])),
  hostile('a text in UTF-16', 'file-type', 'ariza.txt', Buffer.from('\ufeffariza', 'utf16le')),
  hostile('a text that reads from right to left', 'file-type', 'ariza.txt', Buffer.from('toʻlov \u202e005')),
  hostile('a page by its own name', 'file-type', 'ariza.html', Buffer.from(page)),
  hostile('a photograph of the kind whose metadata stays', 'file-type', 'rasm.heic', media({ brand: 'heic' })),
  hostile('a document of RTF named as a text', 'file-type', 'ariza.txt', Buffer.from('{\\rtf1\\objdata}')),
]

/** Files made to harm whoever keeps, looks through or opens them, each with the refusal it must meet. */
export const hostileFiles: readonly HostileFile[] = [
  ...hostilePdfs,
  ...hostileOffice,
  ...hostileArchives,
  ...pictures,
  ...sounds,
  ...names,
  ...disguises,
]

function spoiled(bytes: Buffer, at: number): Buffer {
  const made = Buffer.from(bytes)
  made[at] = (made[at] ?? 0) ^ 1
  return made
}

function nested(depth: number): Buffer {
  return depth === 0 ? box('edts') : box('edts', nested(depth - 1))
}
