import type { FastifyInstance } from 'fastify'
import { absenceEnd, absences, actingFor } from './pages/absences.tsx'
import { account } from './pages/account.tsx'
import { accounts } from './pages/accounts.tsx'
import { anonymous } from './pages/anonymous.tsx'
import { assumedLawScreen } from './pages/assumed-law.tsx'
import { audit } from './pages/audit.tsx'
import { blanks } from './pages/blanks.tsx'
import { board } from './pages/board.tsx'
import { breakGlass } from './pages/break-glass.tsx'
import { caseScreen } from './pages/case.tsx'
import { cases } from './pages/cases.tsx'
import { check } from './pages/check.tsx'
import { commission, overrideReviewed } from './pages/commission.tsx'
import { consentPaper } from './pages/consent-paper.tsx'
import { draftRemoval, drafts } from './pages/drafts.tsx'
import { file, fileCheck, fileOpening, fileOriginal, fileWithdrawal } from './pages/file.tsx'
import { files } from './pages/files.tsx'
import { holidayRemoval, holidays } from './pages/holidays.tsx'
import { home } from './pages/home.tsx'
import { identity } from './pages/identity.tsx'
import { known } from './pages/known.tsx'
import { newAccount } from './pages/new-account.tsx'
import { notificationRead, notifications } from './pages/notifications.tsx'
import { office } from './pages/office.tsx'
import { officeKeys } from './pages/office-keys.tsx'
import { offices } from './pages/offices.tsx'
import { eImzoLink, eImzoSign, oneIdLeave, oneIdLink, oneIdReturn, outsideCode } from './pages/outside.tsx'
import { outside, outsideConfirm } from './pages/outside-link.tsx'
import { oversight } from './pages/oversight.tsx'
import { ownFile } from './pages/own-file.tsx'
import { paper } from './pages/paper.tsx'
import { papers, paperVoiding } from './pages/papers.tsx'
import { parameter, parameterAct } from './pages/parameter.tsx'
import { parameters } from './pages/parameters.tsx'
import { queue } from './pages/queue.tsx'
import { receipt } from './pages/receipt.tsx'
import { referrals } from './pages/referrals.tsx'
import { refusalPaper } from './pages/refusal-paper.tsx'
import { register } from './pages/register.tsx'
import { restriction } from './pages/restriction.tsx'
import { retention } from './pages/retention.tsx'
import { reviews, reviewWritten } from './pages/reviews.tsx'
import {
  destructionApproval,
  destructionProposal,
  destructionStop,
  hold,
  holdLift,
  keep,
  rightDecision,
  rightEnd,
  rights,
} from './pages/rights.tsx'
import { search } from './pages/search.tsx'
import { signIn } from './pages/sign-in.tsx'
import { sopApproval, sopStop, sopUndo, sopVersions } from './pages/sop-versions.tsx'
import { step } from './pages/step.tsx'
import { verify } from './pages/verify.tsx'
import { mount } from './screen.tsx'

/** Every screen and its address: the table of contents of the house. */
export async function screens(app: FastifyInstance): Promise<void> {
  mount(app, '/sign-in', signIn, { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } })
  const knocking = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } }
  mount(app, '/sign-in/one-id', oneIdLeave)
  mount(app, '/sign-in/one-id/return', oneIdReturn, knocking)
  mount(app, '/sign-in/e-imzo', eImzoSign, knocking)
  mount(app, '/sign-in/code', outsideCode, knocking)
  mount(app, '/outside', outside)
  mount(app, '/outside/one-id', oneIdLink)
  mount(app, '/outside/e-imzo', eImzoLink)
  mount(app, '/outside/confirm', outsideConfirm)
  mount(app, '/', home)
  mount(app, '/queue', queue)
  mount(app, '/notifications', notifications)
  mount(app, '/notifications/:id/read', notificationRead)
  mount(app, '/drafts', drafts)
  mount(app, '/drafts/:id/remove', draftRemoval)

  mount(app, '/register', register)
  mount(app, '/register/:step', step)
  mount(app, '/register/:step/check', check)
  mount(app, '/blanks', blanks)
  mount(app, '/check', verify)
  mount(app, '/check/:code', verify)

  mount(app, '/cases', cases)
  mount(app, '/search', search)
  mount(app, '/cases/:caseId', caseScreen)
  mount(app, '/cases/:caseId/receipt', receipt)
  mount(app, '/cases/:caseId/paper', paper)
  mount(app, '/cases/:caseId/consent', consentPaper)
  mount(app, '/cases/:caseId/refusal', refusalPaper)
  mount(app, '/cases/:caseId/identity', identity)
  mount(app, '/cases/:caseId/own-file', ownFile)
  mount(app, '/cases/:caseId/rights', rights)
  mount(app, '/cases/:caseId/rights/:id/decision', rightDecision)
  mount(app, '/cases/:caseId/rights/:id/end', rightEnd)
  mount(app, '/cases/:caseId/hold', hold)
  mount(app, '/cases/:caseId/hold/lift', holdLift)
  mount(app, '/cases/:caseId/retention', keep)
  mount(app, '/cases/:caseId/destruction', destructionProposal)
  mount(app, '/cases/:caseId/destruction/approve', destructionApproval)
  mount(app, '/cases/:caseId/destruction/stop', destructionStop)
  mount(app, '/cases/:caseId/known', known)
  mount(app, '/cases/:caseId/restriction', restriction)
  mount(app, '/cases/:caseId/files', files, { config: { upload: true } })
  mount(app, '/cases/:caseId/files/:fileId', file)
  mount(app, '/cases/:caseId/files/:fileId/open', fileOpening)
  mount(app, '/cases/:caseId/files/:fileId/original', fileOriginal)
  mount(app, '/cases/:caseId/files/:fileId/verify', fileCheck)
  mount(app, '/cases/:caseId/files/:fileId/withdraw', fileWithdrawal)
  mount(app, '/cases/:caseId/documents', papers)
  mount(app, '/cases/:caseId/documents/:documentId/void', paperVoiding)
  mount(app, '/cases/:caseId/:procedureId/:step', step)
  mount(app, '/cases/:caseId/:procedureId/:step/check', check)

  mount(app, '/referrals', referrals)
  mount(app, '/commission', commission)
  mount(app, '/board', board)
  mount(app, '/commission/overrides/:id', overrideReviewed)
  mount(app, '/anonymous', anonymous)
  mount(app, '/break-glass', breakGlass)
  mount(app, '/reviews', reviews)
  mount(app, '/reviews/:id', reviewWritten)
  mount(app, '/audit', audit)
  mount(app, '/retention', retention)
  mount(app, '/sop-versions', sopVersions)
  mount(app, '/sop-versions/:changeId/approve', sopApproval)
  mount(app, '/sop-versions/:changeId/stop', sopStop)
  mount(app, '/sop-versions/:changeId/undo', sopUndo)

  mount(app, '/absences', absences)
  mount(app, '/absences/:id/end', absenceEnd)
  mount(app, '/acting-for', actingFor)

  mount(app, '/office-keys', officeKeys)
  mount(app, '/oversight', oversight)

  mount(app, '/accounts', accounts)
  mount(app, '/accounts/new', newAccount)
  mount(app, '/accounts/:id', account)
  mount(app, '/offices', offices)
  mount(app, '/offices/new', office)
  mount(app, '/offices/:id', office)
  mount(app, '/holidays', holidays)
  mount(app, '/holidays/:date/remove', holidayRemoval)
  mount(app, '/assumed-law', assumedLawScreen)
  mount(app, '/parameters', parameters)
  mount(app, '/parameters/:code', parameter)
  for (const act of ['approve', 'reject', 'withdraw'] as const) mount(app, `/parameters/:code/:id/${act}`, parameterAct(act))
}
