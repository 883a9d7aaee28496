/** A value stripped of case, spaces and punctuation, so that a value of the standard and its label compare equal. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
