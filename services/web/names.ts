import { createContext } from 'preact'
import type { Answers, Language, OfficeView } from './views.ts'
import type { Visit } from './visit.ts'

type Colleague = Readonly<{ id: string; name: string }>
/** Names of the offices and colleagues that records point to, by id. */
export type NamesById = ReadonlyMap<string, string>

export const NamesContext = createContext<NamesById>(new Map())

/** Names for the references in what steps wrote; nothing is fetched when nothing points anywhere. */
export async function namesFor(visit: Visit, written: readonly Answers[]): Promise<NamesById> {
  if (!written.some(pointsSomewhere)) return new Map()
  const [offices, colleagues] = await Promise.all([visit.api<OfficeView[]>('/api/offices'), visit.api<Colleague[]>('/api/colleagues')])
  return new Map([...offices.map((office) => named(office, visit.language)), ...colleagues.map(({ id, name }) => [id, name] as const)])
}

const named = ({ id, name }: OfficeView, language: Language) => [id, name[language]] as const

const pointsSomewhere = (written: unknown): boolean => {
  if (typeof written === 'string') return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(written)
  return typeof written === 'object' && written !== null && Object.values(written).some(pointsSomewhere)
}
