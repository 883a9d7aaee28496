import { assumedLawWords } from './catalogs/assumed-law.ts'
import { childClosing } from './catalogs/child-closing.ts'
import { clockLife } from './catalogs/clock-life.ts'
import { clocks } from './catalogs/clocks.ts'
import { codesApps } from './catalogs/codes-apps.ts'
import { codesAssistance } from './catalogs/codes-assistance.ts'
import { codesChild } from './catalogs/codes-child.ts'
import { codesClosing } from './catalogs/codes-closing.ts'
import { codesCommunication } from './catalogs/codes-communication.ts'
import { codesConsent } from './catalogs/codes-consent.ts'
import { codesCriminal } from './catalogs/codes-criminal.ts'
import { codesDecision } from './catalogs/codes-decision.ts'
import { codesDisclosure } from './catalogs/codes-disclosure.ts'
import { codesElements } from './catalogs/codes-elements.ts'
import { codesExploitation } from './catalogs/codes-exploitation.ts'
import { codesFirstContact } from './catalogs/codes-first-contact.ts'
import { codesIdentity } from './catalogs/codes-identity.ts'
import { codesLanguages } from './catalogs/codes-languages.ts'
import { codesProceedings } from './catalogs/codes-proceedings.ts'
import { codesReferral } from './catalogs/codes-referral.ts'
import { codesReturn } from './catalogs/codes-return.ts'
import { codesStatus } from './catalogs/codes-status.ts'
import { codesTalk } from './catalogs/codes-talk.ts'
import { codesWork } from './catalogs/codes-work.ts'
import { consentTexts } from './catalogs/consent.ts'
import { control } from './catalogs/control.ts'
import { countries } from './catalogs/countries.ts'
import { deadlines } from './catalogs/deadlines.ts'
import { deadlinesCriminal } from './catalogs/deadlines-criminal.ts'
import { documents } from './catalogs/documents.ts'
import { durations } from './catalogs/durations.ts'
import { elements } from './catalogs/elements.ts'
import { exportWords } from './catalogs/exports.ts'
import { fieldErrors } from './catalogs/field-errors.ts'
import { fieldsAssessment } from './catalogs/fields-assessment.ts'
import { fieldsChild } from './catalogs/fields-child.ts'
import { fieldsClosing } from './catalogs/fields-closing.ts'
import { fieldsConsent } from './catalogs/fields-consent.ts'
import { fieldsContact } from './catalogs/fields-contact.ts'
import { fieldsCriminal } from './catalogs/fields-criminal.ts'
import { fieldsDanger } from './catalogs/fields-danger.ts'
import { fieldsDecision } from './catalogs/fields-decision.ts'
import { fieldsDossier } from './catalogs/fields-dossier.ts'
import { fieldsFinding } from './catalogs/fields-finding.ts'
import { fieldsNeeds } from './catalogs/fields-needs.ts'
import { fieldsPerson } from './catalogs/fields-person.ts'
import { fieldsPlan } from './catalogs/fields-plan.ts'
import { fieldsProceedings } from './catalogs/fields-proceedings.ts'
import { fieldsReferral } from './catalogs/fields-referral.ts'
import { fieldsReturn } from './catalogs/fields-return.ts'
import { handoverWords } from './catalogs/handover.ts'
import { indicators } from './catalogs/indicators.ts'
import { indicatorsExploitation } from './catalogs/indicators-exploitation.ts'
import { interfaceAnswers } from './catalogs/interface-answers.ts'
import { interfaceThings } from './catalogs/interface-things.ts'
import { interfaceWords } from './catalogs/interface-words.ts'
import { manualWords } from './catalogs/manual.ts'
import { mechanism } from './catalogs/mechanism.ts'
import { needToKnow } from './catalogs/need-to-know.ts'
import { notices } from './catalogs/notices.ts'
import { notifications } from './catalogs/notifications.ts'
import { pagesAbsences } from './catalogs/pages-absences.ts'
import { pagesAdmin } from './catalogs/pages-admin.ts'
import { pagesAudit } from './catalogs/pages-audit.ts'
import { pagesBoard } from './catalogs/pages-board.ts'
import { pagesCalendar } from './catalogs/pages-calendar.ts'
import { pagesCase } from './catalogs/pages-case.ts'
import { pagesConsent } from './catalogs/pages-consent.ts'
import { pagesCriminal } from './catalogs/pages-criminal.ts'
import { pagesFiles } from './catalogs/pages-files.ts'
import { pagesForm } from './catalogs/pages-form.ts'
import { pagesFrame } from './catalogs/pages-frame.ts'
import { pagesHome } from './catalogs/pages-home.ts'
import { pagesIdentity } from './catalogs/pages-identity.ts'
import { pagesNeedToKnow } from './catalogs/pages-need-to-know.ts'
import { pagesOfficeKeys } from './catalogs/pages-office-keys.ts'
import { pagesOutside } from './catalogs/pages-outside.ts'
import { pagesOversight } from './catalogs/pages-oversight.ts'
import { pagesOwnAccount } from './catalogs/pages-own-account.ts'
import { pagesOwnFile } from './catalogs/pages-own-file.ts'
import { pagesPapers } from './catalogs/pages-papers.ts'
import { pagesParameters } from './catalogs/pages-parameters.ts'
import { pagesPasskeys } from './catalogs/pages-passkeys.ts'
import { pagesRecovery } from './catalogs/pages-recovery.ts'
import { pagesReferrals } from './catalogs/pages-referrals.ts'
import { pagesRegister } from './catalogs/pages-register.ts'
import { pagesRights } from './catalogs/pages-rights.ts'
import { pagesVersions } from './catalogs/pages-versions.ts'
import { pagesWeb } from './catalogs/pages-web.ts'
import { parameters } from './catalogs/parameters.ts'
import { passwords } from './catalogs/passwords.ts'
import { personalData } from './catalogs/personal-data.ts'
import { persons } from './catalogs/persons.ts'
import { positions } from './catalogs/positions.ts'
import { printWords } from './catalogs/print-words.ts'
import { problemsAbsences } from './catalogs/problems-absences.ts'
import { problemsAccount } from './catalogs/problems-account.ts'
import { problemsCase } from './catalogs/problems-case.ts'
import { problemsChild } from './catalogs/problems-child.ts'
import { problemsCriminal } from './catalogs/problems-criminal.ts'
import { problemsFiles } from './catalogs/problems-files.ts'
import { problemsOutside } from './catalogs/problems-outside.ts'
import { problemsPapers } from './catalogs/problems-papers.ts'
import { problemsParameters } from './catalogs/problems-parameters.ts'
import { problemsRequest } from './catalogs/problems-request.ts'
import { problemsSignIn } from './catalogs/problems-sign-in.ts'
import { problemsVersions } from './catalogs/problems-versions.ts'
import { procedures } from './catalogs/procedures.ts'
import { returnWords } from './catalogs/return.ts'
import { rights } from './catalogs/rights.ts'
import { roles } from './catalogs/roles.ts'
import { screening } from './catalogs/screening.ts'
import { searchTexts } from './catalogs/search.ts'
import { spoken } from './catalogs/spoken.ts'
import { states } from './catalogs/states.ts'
import { statesLater } from './catalogs/states-later.ts'
import { stepsAssistance } from './catalogs/steps-assistance.ts'
import { stepsChild } from './catalogs/steps-child.ts'
import { stepsClosing } from './catalogs/steps-closing.ts'
import { stepsCriminal } from './catalogs/steps-criminal.ts'
import { stepsIdentification } from './catalogs/steps-identification.ts'
import { stepsReturn } from './catalogs/steps-return.ts'
import { stepsStatus } from './catalogs/steps-status.ts'
import { versionChanges } from './catalogs/version-changes.ts'
import { versions } from './catalogs/versions.ts'

/** Every message of the system, one row a key, each in the four languages. A key stands in one theme only; a test proves it. */
export const catalog = {
  ...assumedLawWords,
  ...clockLife,
  ...clocks,
  ...codesApps,
  ...codesAssistance,
  ...codesChild,
  ...codesClosing,
  ...childClosing,
  ...codesCommunication,
  ...codesConsent,
  ...codesDecision,
  ...codesCriminal,
  ...codesDisclosure,
  ...codesElements,
  ...codesExploitation,
  ...codesFirstContact,
  ...codesIdentity,
  ...codesLanguages,
  ...codesProceedings,
  ...codesReferral,
  ...codesReturn,
  ...codesStatus,
  ...codesTalk,
  ...codesWork,
  ...consentTexts,
  ...control,
  ...countries,
  ...deadlines,
  ...deadlinesCriminal,
  ...documents,
  ...durations,
  ...elements,
  ...exportWords,
  ...fieldErrors,
  ...fieldsAssessment,
  ...fieldsChild,
  ...fieldsClosing,
  ...fieldsConsent,
  ...fieldsContact,
  ...fieldsCriminal,
  ...fieldsDanger,
  ...fieldsDecision,
  ...fieldsDossier,
  ...fieldsFinding,
  ...fieldsNeeds,
  ...fieldsPerson,
  ...fieldsPlan,
  ...fieldsProceedings,
  ...fieldsReferral,
  ...fieldsReturn,
  ...handoverWords,
  ...indicators,
  ...indicatorsExploitation,
  ...interfaceAnswers,
  ...interfaceThings,
  ...interfaceWords,
  ...manualWords,
  ...mechanism,
  ...needToKnow,
  ...notices,
  ...notifications,
  ...pagesAbsences,
  ...pagesAdmin,
  ...pagesAudit,
  ...pagesBoard,
  ...pagesCalendar,
  ...pagesCase,
  ...pagesConsent,
  ...pagesCriminal,
  ...pagesFiles,
  ...pagesForm,
  ...pagesFrame,
  ...pagesHome,
  ...pagesIdentity,
  ...pagesOfficeKeys,
  ...pagesOutside,
  ...pagesOversight,
  ...pagesNeedToKnow,
  ...pagesOwnFile,
  ...pagesOwnAccount,
  ...pagesPapers,
  ...pagesParameters,
  ...pagesPasskeys,
  ...pagesRecovery,
  ...pagesReferrals,
  ...pagesRegister,
  ...pagesRights,
  ...pagesVersions,
  ...pagesWeb,
  ...parameters,
  ...passwords,
  ...personalData,
  ...persons,
  ...positions,
  ...printWords,
  ...problemsAbsences,
  ...problemsAccount,
  ...problemsCase,
  ...problemsChild,
  ...problemsCriminal,
  ...problemsFiles,
  ...problemsOutside,
  ...problemsPapers,
  ...problemsParameters,
  ...problemsRequest,
  ...problemsSignIn,
  ...returnWords,
  ...problemsVersions,
  ...procedures,
  ...rights,
  ...roles,
  ...screening,
  ...searchTexts,
  ...spoken,
  ...states,
  ...statesLater,
  ...stepsAssistance,
  ...stepsChild,
  ...stepsClosing,
  ...stepsCriminal,
  ...stepsIdentification,
  ...stepsReturn,
  ...stepsStatus,
  ...versionChanges,
  ...versions,
} as const

/** Name of a message. */
export type MessageKey = keyof typeof catalog
