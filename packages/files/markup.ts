// Tags by which browsers take bytes for a page (WHATWG MIME Sniffing §7.1) and that no picture holds by chance, and the scripts of servers.
const page = /<\s*(?:!doctype|html|head|body|script|iframe|object|embed|svg)[\s>/]|<\?php/i

/** Whether a program that guesses would take the beginning for a page or a script. */
export const looksLikePage = (bytes: Buffer): boolean => page.test(bytes.toString('latin1', 0, 1024))

/** Whether text holds a script or a page anywhere. */
export const holdsScript = (text: string): boolean => page.test(text) || /javascript:/i.test(text)
