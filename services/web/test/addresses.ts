import { ids } from './fixtures.ts'

const onCase = `/cases/${ids.case}`

/** An address of every screen that can be drawn, long forms with each kind of question in them. */
export const addresses = [
  '/',
  '/queue?list=us',
  '/queue?list=others',
  '/notifications',
  '/drafts',
  '/register',
  '/register/signal.received',
  ...['danger', 'source', 'language', 'consent', 'person', 'contact', 'facts'].map((page) => `/register/person.registered?page=${page}`),
  '/cases',
  '/cases?number=1726&where=status.scheduled',
  '/search',
  onCase,
  `${onCase}?done=contact.made`,
  `${onCase}/receipt`,
  `${onCase}/paper`,
  `${onCase}/identity`,
  `${onCase}/known`,
  ...['decided.granted', 'decided.refused', 'deferred', 'member.recused'].map((step) => `${onCase}/${ids.status}/${step}`),
  ...['referral.sent', 'referral.accepted', 'referral.rejected', 'plan.agreed', 'needs.assessed'].map(
    (step) => `${onCase}/${ids.assistance}/${step}`,
  ),
  ...['talk', 'act', 'means', 'purpose', 'exploitation', 'indicators'].map(
    (page) => `${onCase}/${ids.identification}/primary.assessed?page=${page}`,
  ),
  `${onCase}/${ids.identification}/consent.recorded`,
  '/referrals',
  '/referrals?box=out',
  '/commission',
  '/absences',
  '/audit',
  '/oversight',
  '/accounts',
  '/accounts/new',
  `/accounts/${ids.officer}`,
  '/offices',
  '/offices/new',
  `/offices/${ids.centre}`,
  '/holidays?year=2026',
  '/parameters',
] as const
