import type * as absence from '@nrm/contracts/absences'
import type * as administration from '@nrm/contracts/administration'
import type * as boards from '@nrm/contracts/board'
import type * as clock from '@nrm/contracts/clock-view'
import type * as consent from '@nrm/contracts/consent'
import type * as fileContracts from '@nrm/contracts/files'
import type * as needToKnow from '@nrm/contracts/need-to-know'
import type * as keys from '@nrm/contracts/office-keys'
import type * as overseen from '@nrm/contracts/oversight'
import type * as own from '@nrm/contracts/own-account'
import type * as parameters from '@nrm/contracts/parameters'
import type * as right from '@nrm/contracts/rights'
import type * as searched from '@nrm/contracts/search'
import type * as session from '@nrm/contracts/session'
import type * as sop from '@nrm/contracts/sop-versions'
import type * as view from '@nrm/contracts/view'

type Out<S extends { _output: unknown }> = S['_output']

export type Language = session.Language
export type Board = boards.Board
export type BoardRow = boards.BoardRow
export type LateLine = boards.LateLine
export type WaitAlert = boards.WaitAlert
export type Me = session.Me
export type Names = Out<typeof view.Names>
export type Basis = Out<typeof view.Basis>
export type OpenStep = view.OpenStep
export type ProcedureView = view.ProcedureView
export type ClockView = Out<typeof clock.ClockView>
export type RecordView = Out<typeof view.RecordView>
export type HistoryLine = Out<typeof view.HistoryLine>
export type ReferralView = view.ReferralView
export type ShareView = Out<typeof view.ShareView>
export type WithdrawalView = Out<typeof consent.WithdrawalView>
export type OverrideLine = Out<typeof consent.OverrideLine>
export type OverridePage = Out<typeof consent.OverridePage>
export type AnonymousPage = Out<typeof consent.AnonymousPage>
export type ConsentView = Out<typeof view.ConsentView>
export type CaseView = view.CaseView
export type ScreeningView = view.ScreeningView
export type IdentityView = Out<typeof view.IdentityView>
export type QueueLine = Out<typeof view.QueueLine>
export type MetLine = Out<typeof searched.SearchResult>['lines'][number]
export type KnownElsewhere = Out<typeof searched.KnownElsewhere>
export type Queue = Out<typeof view.Queue>
export type Notification = Out<typeof view.Notification>
export type Home = view.Home
export type GlassLine = Out<typeof view.GlassLine>
export type CaseKnown = view.CaseKnown
export type GlassPage = Out<typeof needToKnow.GlassPage>
export type ReviewPage = Out<typeof needToKnow.ReviewPage>
export type RestrictionView = Out<typeof needToKnow.RestrictionView>
export type FileList = Out<typeof fileContracts.FileList>
export type FileView = FileList['files'][number]
export type OfficeKeys = keys.OfficeKeys
export type AbsenceView = absence.AbsenceView
export type Oversight = overseen.Oversight
export type Absences = absence.Absences
export type RightsView = right.RightsView
export type Keeping = Out<typeof right.Keeping>
export type OwnFile = right.OwnFile
export type RetentionPage = right.RetentionPage
export type SopVersions = sop.SopVersions
export type OfficeView = Out<typeof administration.OfficeView>
export type AccountView = Out<typeof administration.AccountView>
export type Holiday = Out<typeof administration.Holiday>
export type Parameter = parameters.Parameter
export type ParameterVersion = Parameter['versions'][number]
export type AuditPage = Out<typeof administration.AuditPage>
export type AuditLine = Out<typeof administration.AuditLine>
export type Draft = Out<typeof administration.Draft>
export type AgendaLine = Out<typeof administration.AgendaLine>
export type Agenda = Out<typeof administration.Agenda>
export type SessionLine = own.SessionLine
export type FactorProposed = Out<typeof own.FactorProposed>
export type PasskeyOptions = Out<typeof own.PasskeyOptions>
export type RecoveryLine = own.RecoveryLine
export type SignInWays = own.SignInWays
export type Territory = Readonly<{ code: string; parent: string | null; level: string | number; name: string | Names }>

/** Answers of a form, as far as given. */
export type Answers = Readonly<Record<string, unknown>>
