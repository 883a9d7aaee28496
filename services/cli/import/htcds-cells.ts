import type { CodeList } from '@nrm/sop/codes'
import type { HtcdsColumn } from '@nrm/sop/data/htcds-columns'
import { fromHtcds, splitMany } from '@nrm/sop/htcds'
import { findTerritory } from '@nrm/sop/territories'
import { countryNamed } from './country-names.ts'

/** An answer read from a cell, or the code of what is wrong with it. */
export type Read = Readonly<{ answer: unknown; fault?: undefined } | { fault: string }>

/** Reads one cell of the standard as the answer of ours it carries. */
export function readCell({ shape, list }: Pick<HtcdsColumn, 'shape' | 'list'>, cell: string): Read {
  switch (shape) {
    case 'text':
      return { answer: cell }
    case 'number':
      return /^\d{1,6}$/.test(cell) ? { answer: Number(cell) } : { fault: 'not-a-number' }
    case 'date':
      return orFault(dateOf(cell), 'not-a-date')
    case 'month':
      return orFault(dateOf(cell)?.slice(0, 7), 'not-a-date')
    case 'moment':
      return orFault(momentOf(cell), 'not-a-date')
    case 'territory':
      return orFault(territoryOf(cell), 'not-in-list')
    case 'flag':
    case 'one':
      return orFault(codeOf(list as CodeList, cell), 'not-in-list')
    case 'many':
      return manyOf(list as CodeList, cell)
  }
}

/** A day as the standard (ISO) or a local spreadsheet (dd.mm.yyyy) writes it; year alone or year and month are dates too. */
function dateOf(cell: string): string | null {
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(cell)
  const iso = local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : cell.slice(0, 10)
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso) || (!local && cell.length > 10 && !/^[T ]/.test(cell.slice(10)))) return null
  return isDay(iso.length === 10 ? iso : `${iso}${iso.length === 4 ? '-01-01' : '-01'}`) ? iso : null
}

/** SOATO code of a region, district or city by code or name; the country as such is no place. */
export function territoryOf(cell: string): string | null {
  const found = findTerritory(cell)
  return found && found.level !== 'country' ? found.code : null
}

/** A day without an hour is that day in Tashkent. */
function momentOf(cell: string): string | null {
  const day = dateOf(cell)
  if (!day || day.length < 10) return null
  const time = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/.exec(cell)
  if (!time) return cell.length > 10 && cell.includes(':') ? null : `${day}T00:00:00+05:00`
  const clock = time[1]?.length === 5 ? `${time[1]}:00` : time[1]
  const at = Date.parse(`${day}T${clock}${time[2] ?? '+05:00'}`)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

function manyOf(list: CodeList, cell: string): Read {
  const codes = splitMany(cell).map((value) => codeOf(list, value))
  return codes.length > 0 && codes.every((code) => code !== null) ? { answer: [...new Set(codes)] } : { fault: 'not-in-list' }
}

const codeOf = (list: CodeList, value: string): string | null =>
  fromHtcds(list, value) ?? (list === 'countries' ? countryNamed(value) : null)
const orFault = (answer: unknown, fault: string): Read => (answer === null || answer === undefined ? { fault } : { answer })
const isDay = (iso: string): boolean => {
  const at = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso)
}
