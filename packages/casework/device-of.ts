const browsers = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bYaBrowser\//, 'Yandex'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const
const systems = [
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const

/** Family of browser and system, enough to know one's own again and too little to follow anybody; null where neither is known. */
export function deviceOf(userAgent: string | undefined): string | null {
  const known = [browsers, systems].flatMap((families) => {
    const found = families.find(([sign]) => sign.test(userAgent ?? ''))
    return found ? [found[1]] : []
  })
  return known.length === 0 ? null : known.join(', ')
}
