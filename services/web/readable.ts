/** The address asked for; one that cannot be decoded is one that leads nowhere, so that it meets every hook and gets a page. */
export function readable(address: string): string {
  try {
    decodeURIComponent(address.split('?', 1)[0] ?? '')
    return address
  } catch {
    return '/%25'
  }
}
