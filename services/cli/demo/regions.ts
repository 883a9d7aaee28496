import { territories } from '@nrm/sop/territories'

/** A region of the demonstration: the word of its logins, how often something happens there, and what it has beyond the rest. */
export type Region = Readonly<{
  code: string
  slug: string
  weight: number
  isLarge?: true
  hasSupervisor?: true
  hasProsecutor?: true
  district?: string
}>

/** The 14 regions. A large one has a second member in its commission; `district` has a police office of its own. */
export const regions: readonly Region[] = [
  { code: '1703', slug: 'andijon', weight: 7 },
  { code: '1706', slug: 'buxoro', weight: 5 },
  { code: '1708', slug: 'jizzax', weight: 4 },
  { code: '1710', slug: 'qashqadaryo', weight: 8, hasSupervisor: true, isLarge: true },
  { code: '1712', slug: 'navoiy', weight: 3 },
  { code: '1714', slug: 'namangan', weight: 6 },
  { code: '1718', slug: 'samarqand', weight: 12, hasSupervisor: true, isLarge: true, hasProsecutor: true, district: '1718206' },
  { code: '1722', slug: 'surxondaryo', weight: 8 },
  { code: '1724', slug: 'sirdaryo', weight: 3 },
  { code: '1726', slug: 'toshkent', weight: 14, hasSupervisor: true, isLarge: true, hasProsecutor: true, district: '1726266' },
  { code: '1727', slug: 'toshkent-viloyati', weight: 6 },
  { code: '1730', slug: 'fargona', weight: 10, hasSupervisor: true, isLarge: true },
  { code: '1733', slug: 'xorazm', weight: 6 },
  { code: '1735', slug: 'qoraqalpogiston', weight: 9, hasSupervisor: true },
]

/** Districts and cities of a region, where its cases lie. */
export const placesIn = (region: string): readonly string[] => territories.filter(({ parent }) => parent === region).map(({ code }) => code)
