import { listAbsences } from '@nrm/casework/absences'
import { listAccounts } from '@nrm/casework/accounts'
import { agenda } from '@nrm/casework/agenda'
import { auditPage } from '@nrm/casework/audit'
import { board } from '@nrm/casework/board'
import { listCases } from '@nrm/casework/cases'
import { listColleagues, listOffices, me, territoryList } from '@nrm/casework/directory'
import { createDraft, listDrafts } from '@nrm/casework/drafts'
import { listHolidays } from '@nrm/casework/holidays'
import { home, queue } from '@nrm/casework/home'
import { listAllOffices } from '@nrm/casework/offices'
import { openRegistrations } from '@nrm/casework/open-registrations'
import { oversight } from '@nrm/casework/oversight'
import { listParameters } from '@nrm/casework/parameters'
import { listReferrals } from '@nrm/casework/referrals'
import { revealIdentity } from '@nrm/casework/reveal-identity'
import { viewCase } from '@nrm/casework/view-case'
import { Absences } from '@nrm/contracts/absences'
import { AccountView, Agenda, AuditPage, Draft, Holiday, OfficeView } from '@nrm/contracts/administration'
import { Board } from '@nrm/contracts/board'
import { CasePage, Colleague, ReferralPage, Territory } from '@nrm/contracts/lists'
import { Oversight } from '@nrm/contracts/oversight'
import { Parameter } from '@nrm/contracts/parameters'
import { Me } from '@nrm/contracts/session'
import { CaseView, Home, IdentityView, OpenStep, Queue } from '@nrm/contracts/view'
import { Refusal } from '@nrm/sop/refusal'
import { expect, test } from 'vitest'
import { country, type OfficerName, sessionFor } from './country.ts'
import { testDatabase } from './postgres.ts'
import { situation, situationNames } from './situations.ts'
import { plainWords } from './walk.ts'

const database = await testDatabase()
const [worker, api, auditor] = [database.as('worker'), database.as('api'), database.as('auditor')]
const small = await country(worker)
const officers = Object.keys(small.officers) as OfficerName[]
const who = Object.fromEntries(
  await Promise.all(officers.map(async (name) => [name, await sessionFor(api, small.officers[name])])),
) as Record<OfficerName, Awaited<ReturnType<typeof sessionFor>>>

/** The view is what the contract says: nothing missing, nothing wrong, nothing beyond. */
const holds = (contract: Readonly<{ parse: (view: unknown) => unknown }>, view: unknown) => expect(contract.parse(view)).toEqual(view)
/** The view, or null where this officer may not have it. */
const asked = <T>(answer: Promise<T>): Promise<T | null> =>
  answer.catch((error: unknown) => (error instanceof Refusal ? null : Promise.reject(error)))

test.each(situationNames)('a case in the situation "%s" is shown as the contract says, to every officer who may see it', async (name) => {
  const { id } = await situation(worker, small, name)
  const seen = (await Promise.all(officers.map((officer) => asked(viewCase(api, who[officer], id, plainWords))))).filter(
    (view) => view !== null,
  )

  expect(seen.length).toBeGreaterThan(2)
  for (const view of seen) holds(CaseView, view)
})

test.each(officers)('every list of %s is what the contract says', async (officer) => {
  const mine = who[officer]
  const { role } = small.officers[officer]
  if (role !== 'admin')
    await createDraft(api, mine, { step: 'person.registered', procedureId: null, data: { channel: 'hotline' }, page: 'danger' })

  holds(Me, await me(api, mine))
  holds(Home, await home(api, mine))
  holds(Queue, await queue(api, mine, { list: 'others' }))
  holds(CasePage, await listCases(api, mine, {}))
  holds(CasePage, await listCases(api, mine, { state: 'presumed' }))
  holds(ReferralPage, await listReferrals(api, mine, { box: 'in' }))
  holds(ReferralPage, await listReferrals(api, mine, { box: 'out' }))
  holds(OpenStep.array(), await openRegistrations(api, mine, plainWords))
  holds(Draft.array(), await listDrafts(api, mine))
  holds(OfficeView.array(), await listOffices(api, mine))
  holds(Colleague.array(), await listColleagues(api, mine))
  for (const [contract, view] of [
    [Absences, await asked(listAbsences(api, mine))],
    [Oversight, await asked(oversight(api, mine))],
    [Agenda, await asked(agenda(api, mine))],
    [Board, await asked(board(api, mine, { days: 90 }))],
    [AuditPage, await asked(auditPage(auditor, mine, {}))],
    [AccountView.array(), await asked(listAccounts(api, mine))],
    [OfficeView.array(), await asked(listAllOffices(api, mine))],
    [Holiday.array(), await asked(listHolidays(api, mine, 2026))],
    [Parameter.array(), await asked(listParameters(api, mine))],
  ] as const)
    if (view !== null) holds(contract, view)
})

test('a revealed identity and the territories are what the contract says', async () => {
  const { id } = await situation(worker, small, 'identification/presumed')

  holds(IdentityView, await revealIdentity(api, who.police, id, { reason: 'contact-person' }))
  holds(Territory.array(), await territoryList(api, who.police))
})
