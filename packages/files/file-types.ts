/** One kind of file a case needs: how its name may end, what a browser may call it; the first of each is what we say. */
export type TypeRow = Readonly<{ extensions: readonly string[]; media: readonly string[] }>

/**
 * What is taken. Papers and photographs of papers, screenshots of advertisements and messages, contracts and lists as offices write them,
 * voice messages and short films as telephones send them. Everything else is refused: what can run, draw itself (SVG, HTML), or needs old
 * programs (.doc, .xls); HEIC, because its metadata cannot be taken out with certainty and telephones send JPEG when asked to.
 */
export const fileTypes = {
  pdf: { extensions: ['pdf'], media: ['application/pdf', 'application/x-pdf'] },
  jpeg: { extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], media: ['image/jpeg', 'image/jpg', 'image/pjpeg'] },
  png: { extensions: ['png'], media: ['image/png', 'image/x-png'] },
  webp: { extensions: ['webp'], media: ['image/webp'] },
  docx: { extensions: ['docx'], media: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'] },
  xlsx: { extensions: ['xlsx'], media: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] },
  odt: { extensions: ['odt'], media: ['application/vnd.oasis.opendocument.text'] },
  text: { extensions: ['txt'], media: ['text/plain'] },
  m4a: { extensions: ['m4a'], media: ['audio/mp4', 'audio/x-m4a', 'audio/m4a', 'audio/aac'] },
  mp3: { extensions: ['mp3'], media: ['audio/mpeg', 'audio/mp3'] },
  ogg: { extensions: ['ogg', 'oga', 'opus'], media: ['audio/ogg', 'audio/opus', 'application/ogg', 'video/ogg'] },
  wav: { extensions: ['wav'], media: ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'] },
  mp4: { extensions: ['mp4', 'm4v'], media: ['video/mp4', 'video/x-m4v'] },
  mov: { extensions: ['mov'], media: ['video/quicktime'] },
} as const satisfies Record<string, TypeRow>
export type FileType = keyof typeof fileTypes

/** Every accepted type, in the order of the table. */
export const fileTypeNames = Object.keys(fileTypes) as readonly FileType[]

/** Extensions and media types for the `accept` of a file field. */
export const acceptList: string = Object.values(fileTypes as Record<FileType, TypeRow>)
  .flatMap(({ extensions, media }) => [...extensions.map((one) => `.${one}`), media[0] as string])
  .join(',')
