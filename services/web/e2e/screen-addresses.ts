import type { CaseView, OpenStep } from '@nrm/contracts/view'
import { as, type OfficerName } from '@nrm/testkit/country'
import { filled } from '@nrm/testkit/filled'
import { situation, walkOn } from '@nrm/testkit/situations'
import type { System } from '@nrm/testkit/system'
import { registerAs } from '@nrm/testkit/walk'
import { type Api, apiAs } from './api-as.ts'
import { laterCases } from './later-cases.ts'

/** An address one role may open. Addresses of one `kind` look alike. */
export type Screen = Readonly<{ officer: OfficerName; address: string; kind: string }>

/** One officer of each role. */
export const officers = [
  'police',
  'centre',
  'ngo',
  'prosecutor',
  'investigator',
  'supervisor',
  'secretary',
  'member',
  'chair',
  'national',
  'social',
  'consul',
  'admin',
] as const

const situations = [
  'identification/signalled',
  'identification/in-contact',
  'identification/informed',
  'identification/assessed',
  'identification/negative-review',
  'identification/declined',
  'registered by an NGO',
  'referral sent',
  'assistance/placed',
  'assistance/reflecting',
  'assistance/in-plan',
  'assistance/discharge',
  'base asked',
  'status/collecting',
  'status/ready',
  'status/scheduled',
  'members sit',
  'voted to grant',
  'voted to defer',
  'status/granted',
  'status/refused',
  'status/appeal',
  'child/represented',
  'child/placed',
  'child/solution',
  'closing/closed',
  'reported from abroad',
  'reception agreed',
] as const

/** Screens of the menu, with those that hang below them. */
const below: Readonly<Record<string, readonly string[]>> = {
  home: [
    '/',
    '/queue?list=us',
    '/queue?list=others',
    '/notifications',
    '/drafts',
    '/me',
    '/me/password',
    '/me/second-factor',
    '/outside',
    '/me/passkeys/new',
    '/confirm',
    '/blanks',
    '/check',
    '/check/00000-00000-00000-00000',
  ],
  keys: ['/office-keys'],
  absences: ['/absences'],
  referrals: ['/referrals', '/referrals?box=out'],
  glass: ['/break-glass'],
  accounts: ['/accounts', '/accounts/new', '/recoveries'],
  offices: ['/offices', '/offices/new'],
  holidays: ['/holidays?year=2026'],
  parameters: ['/parameters', '/parameters/T.rehab.stay', '/assumed-law'],
}

/** Every screen for every role that has it, as the API says, over cases in so many situations that every form is asked somewhere. */
export async function screensOf(system: System): Promise<readonly Screen[]> {
  const cases = await casesOf(system)
  await brokenInto(system, cases)
  const found: Screen[] = []
  for (const officer of officers) {
    const known = new Set(found.map(({ kind }) => kind))
    found.push(...(await screensFor(await apiAs(system, officer), officer, cases, known)))
  }
  return found
}

/** Somebody of another territory broke in: there is something to see at home, on a case and to review. */
async function brokenInto(system: System, cases: readonly string[]): Promise<void> {
  const night = await apiAs(system, 'policeB')
  for (const caseId of cases.slice(0, 3))
    await night.post('/api/cases/break-glass', { caseId, reason: 'child-at-risk', scope: ['C', 'S', 'I'], minutes: 60 })
}

async function casesOf({ database, country }: System): Promise<readonly string[]> {
  const worker = database.as('worker')
  const calm = await registerAs(worker, as(country.officers.police), { dangerNow: 'no', maybeChild: 'no' })
  const against = await walkOn(worker, country, await situation(worker, country, 'members sit'), [
    ['member', 'status', 'vote.cast', { vote: 'refuse' }],
    ['chair', 'status', 'vote.cast', { vote: 'refuse' }],
  ])
  const refused = await registerAs(worker, as(country.officers.police), { consentNow: 'refuses', maybeChild: 'no' })
  const unasked = await walkOn(
    worker,
    country,
    await registerAs(worker, as(country.officers.police), { consentItems: { record: 'yes' } }),
    [['police', 'assistance', 'referral.sent', { basis: 'danger-to-life', basisReason: 'Invented reason.' }]],
  )
  const twice = await walkOn(worker, country, await registerAs(worker, as(country.officers.police), {}, 'signal.received'), [
    ['supervisor', 'identification', 'signal.duplicate', { existingCase: calm.id }],
  ])
  const child = await walkOn(worker, country, await registerAs(worker, as(country.officers.police), { maybeChild: 'yes' }), [
    ['police', 'child', 'order.issued'],
  ])
  const others = []
  for (const name of situations) others.push(await situation(worker, country, name))
  const here = [calm, against, refused, unasked, twice, child, ...others].map(({ id }) => id)
  return [...here, ...(await laterCases(worker, country))]
}

async function screensFor(api: Api, officer: OfficerName, caseIds: readonly string[], known: ReadonlySet<string>): Promise<Screen[]> {
  const at = (address: string, kind = address): Screen => ({ officer, address, kind })
  const { id, menu, office } = await api.get<{ id: string; menu: string[]; office: { id: string } }>('/api/me')
  const screens = menu.flatMap((screen) => below[screen] ?? [`/${screen}`]).map((address) => at(address))
  if (menu.includes('accounts')) screens.push(at(`/accounts/${id}`, '/accounts/:id'), at(`/offices/${office.id}`, '/offices/:id'))
  const forms = new Map<string, Screen>()
  const { openSteps } = await api.get<{ openSteps: OpenStep[] }>('/api/open-steps')
  for (const step of openSteps)
    for (const one of await formAt(api, `/register/${step.step}`, step, null)) forms.set(one.kind, at(one.address, one.kind))
  const views = (await Promise.all(caseIds.map((id) => api.find<CaseView>(`/api/cases/${id}`)))).filter((view) => view !== null)
  for (const view of views) {
    for (const { id, openSteps } of view.procedures) {
      for (const step of openSteps.filter((one) => !forms.has(one.step) && !known.has(one.step))) {
        for (const one of await formAt(api, `/cases/${view.id}/${id}/${step.step}`, step, id))
          forms.set(one.kind, at(one.address, one.kind))
      }
    }
  }
  const richest = views.toSorted((a, b) => weight(b) - weight(a))[0]
  if (richest) {
    screens.push(
      at(`/cases/${richest.id}`, richest.identity ? 'case with its seal' : 'case'),
      at(`/cases/${richest.id}/receipt`, 'receipt'),
      at(`/cases/${richest.id}/paper`, 'paper'),
      at(`/cases/${richest.id}/consent`, 'consent sheet'),
      at(`/cases/${richest.id}/files`, 'files'),
      at(`/cases/${richest.id}/documents`, 'papers'),
    )
    if (richest.restriction?.may) screens.push(at(`/cases/${richest.id}/restriction`, 'restriction'))
    const { may } = await api.get<{ may: string[] }>(`/api/cases/${richest.id}/rights`)
    const acts = ['ask-right', 'decide-right', 'hold'].find((verb) => may.includes(verb))
    screens.push(at(`/cases/${richest.id}/rights`, `rights ${acts}`))
    if (may.includes('own-file')) screens.push(at(`/cases/${richest.id}/own-file`, 'own file'))
    const broken = views.find(({ glass = [] }) => glass.length > 0)
    if (broken) screens.push(at(`/cases/${broken.id}`, 'case somebody broke into'))
    if (richest.identity) screens.push(at(`/cases/${richest.id}/identity`, 'identity'), at(`/cases/${richest.id}/known`, 'known'))
  }
  return [...screens, ...forms.values()]
}

const weight = (view: CaseView): number => JSON.stringify(view).length

/** The form of a step, or the pages of a long one with the answers read back at its end. */
async function formAt(api: Api, base: string, { step, form }: OpenStep, procedureId: string | null) {
  const all = (form['x-pages'] ?? []) as readonly { key: string; fields: readonly string[] }[]
  const pages = all.filter(({ fields }) => fields.length > 0)
  if (all.length < 2) return [{ address: base, kind: step }]
  const draft = await api.post<{ id: string }>('/api/drafts', { step, procedureId, data: filled(form), page: null })
  return [
    ...pages.map(({ key, fields }) => ({ address: `${base}?page=${key}`, kind: fields.join(' ') })),
    { address: `${base}/check?draft=${draft.id}`, kind: step },
  ]
}
